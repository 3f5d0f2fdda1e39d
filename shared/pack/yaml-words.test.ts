/** Slips in YAML, said in plain words. */
import { describe, expect, it } from 'vitest';
import { broken, problemsIn } from './test-pack.ts';

describe('slips in YAML', () => {
  const cases: [slip: string, from: string, to: string, expected: string][] = [
    [
      'a second colon',
      'text: There is less to go round.',
      'text: Less: a story',
      '5:11: The text has a second colon in it, or the line below it starts too far to the right; put the text in double quotes, like title: "Sam: a story", and line the next line up with this one',
    ],
    [
      'a tab',
      '    title: A cut',
      '\ttitle: A cut',
      '4:1: The line starts with a tab; use spaces at the start of lines, two for each level',
    ],
    [
      'an open quote',
      'title: A cut',
      'title: "A cut',
      'A text that starts with a quote mark does not end with one; add the closing quote mark',
    ],
    [
      'an open bracket',
      'effects: []',
      'effects: [',
      'A list or group in brackets is not closed before this line; add the closing ] or }',
    ],
    [
      'a line without a colon',
      'title: A cut',
      'A cut',
      '4:5: This line has no colon after its first word, and it does not belong to the text above; write it as "key: value", or start it further to the right if it continues a text',
    ],
    [
      'a reserved sign',
      'title: A cut',
      'title: "A cut" or not',
      '4:20: There is something here that does not belong to the value before it; put the whole text in double quotes, or on lines of its own after a | sign',
    ],
    [
      'an at sign',
      'title: A cut',
      'title: @home',
      '4:12: A text cannot start with this sign unless it is in quotes; put the text in double quotes, like "@home"',
    ],
    [
      'a backslash',
      'title: A cut',
      'title: "A \\cut"',
      'A backslash in double quotes means something special; write two backslashes, or use single quotes around the text',
    ],
    [
      'a second document',
      '  - id: shut',
      '---\n  - id: shut',
      'A second document begins here; take out the line with three hyphens and keep everything in one document',
    ],
  ];
  it.each(cases)('[PACK3] %s is said in plain words', (_slip, from, to, expected) => {
    const problems = problemsIn(broken('cards.yaml', from, to));
    expect(problems.join('\n')).toContain(expected);
  });

  it('[PACK7] a key that stands twice is said at the second', () => {
    expect(problemsIn(broken('cards.yaml', 'title: A cut', 'title: A cut\n    title: A bruise'))).toEqual([
      'cards.yaml:5:5: “title” stands here a second time; keep one of the two lines',
    ]);
  });

  it.each([
    ['an alias', '*cut', 12],
    ['an anchor', '&cut A cut', 17],
    ['a tag', '!cut A cut', 17],
  ])('[PACK8] %s is refused', (_what, text, column) => {
    const problems = problemsIn(broken('cards.yaml', 'title: A cut', `title: ${text}`));
    expect(problems).toContain(
      `cards.yaml:4:${column}: A value that starts with *, & or ! is read as an instruction, not as a text; put the text in double quotes, and write repeated things out again`,
    );
  });

  it('[PACK8] an invisible character is named', () => {
    expect(problemsIn(broken('wards.yaml', 'A vale.', 'A \u202evale.'))).toEqual([
      'wards.yaml:3:36: The text holds an invisible character (U+202E); type the text again without it',
    ]);
  });
});
