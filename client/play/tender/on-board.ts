/** The way from the tender to the board: a phone shows one part of it at a time. */
export type BoardPart = 'pathway' | 'cards';
export type OnBoard = (part: BoardPart) => void;
