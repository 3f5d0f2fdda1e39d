import { expect, test } from 'vitest';
import { outcomeForm } from './outcome-form.ts';

const short = 'Sees Ellie weekly';
const letters = (many: number) => 'a'.repeat(many);

test('one or two outcomes of a column stand in full', () => {
  expect(outcomeForm([])).toBe('full');
  expect(outcomeForm([letters(90)])).toBe('full');
  expect(outcomeForm([short, letters(45)])).toBe('full');
});

test('three or four stand in short, and so do fewer with long titles', () => {
  expect(outcomeForm([short, short, short])).toBe('short');
  expect(outcomeForm([short, short, short, short])).toBe('short');
  expect(outcomeForm([letters(91)])).toBe('short');
  expect(outcomeForm([short, letters(46)])).toBe('short');
});

test('more than four are pins alone', () => {
  expect(outcomeForm([short, short, short, short, short])).toBe('pins');
});
