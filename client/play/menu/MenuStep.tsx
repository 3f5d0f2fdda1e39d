/** The step menu: the pathway board. */
export { default } from '../board/BoardStep.tsx';
