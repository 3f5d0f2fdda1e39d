/** Cards in fours, as they lie on a sheet, and where each lies on the back of that sheet. */

/** Four A6 cards fit on a sheet of A4, in two columns. */
const ON_A_SHEET = 4;
const COLUMNS = 2;

export function inFours<T>(cards: readonly T[]): T[][] {
  const sheets: T[][] = [];
  for (let at = 0; at < cards.length; at += ON_A_SHEET) sheets.push(cards.slice(at, at + ON_A_SHEET));
  return sheets;
}

/** The same cards as the back of the sheet has them: turned on its long edge, left is right. Nothing where no card lies. */
export function asSeenFromBehind<T>(sheet: readonly T[]): (T | undefined)[] {
  return Array.from({ length: ON_A_SHEET }, (_, place) => {
    const column = place % COLUMNS;
    return sheet[place - column + (COLUMNS - 1 - column)];
  });
}
