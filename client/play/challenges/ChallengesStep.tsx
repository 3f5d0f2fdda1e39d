/** The step challenges: the pathway board. */
export { default } from '../board/BoardStep.tsx';
