/** The step tenders: the pathway board. */
export { default } from '../board/BoardStep.tsx';
