/** Welsh counting: the singular after a number, which changes its beginning after some numbers. */
import { pounds } from '../figures.ts';

/** "1 person", "3 o bobl". */
export const people = (many: number) => (many === 1 ? '1 person' : `${many} o bobl`);

/** A masculine word, which changes softly after two: "1 bwrdd", "2 fwrdd", "3 bwrdd". */
const counted = (many: number, one: string, two: string) => `${many} ${many === 2 ? two : one}`;

export const boards = (many: number) => counted(many, 'bwrdd', 'fwrdd');
export const minutes = (many: number) => counted(many, 'munud', 'funud');
export const services = (many: number) => counted(many, 'gwasanaeth', 'wasanaeth');

const months = (many: number) => counted(many, 'mis', 'fis');

/** After these numbers a year is "mlynedd". */
const NASAL = [5, 7, 8, 9, 10];

function years(many: number): string {
  if (many === 1) return '1 flwyddyn';
  if (many === 2) return '2 flynedd';
  return `${many} ${NASAL.includes(many) ? 'mlynedd' : 'blynedd'}`;
}

/** "3 mis", "1 flwyddyn", "2 flynedd": years only when they are whole. */
export const span = (many: number) => (many > 0 && many % 12 === 0 ? years(many / 12) : months(many));

/** "£1,234 y flwyddyn". */
export const aYear = (amount: number) => `${pounds(amount)} y flwyddyn`;
