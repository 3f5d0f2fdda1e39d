/** The step tender: the pathway board. */
export { default } from '../board/BoardStep.tsx';
