/** Texts with HTML, pictures from elsewhere, gaps nobody fills, or money too early in the day. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK19] a story holds HTML',
      'people.yaml',
      'And wants',
      'And <b>wants',
      'people.yaml:12:11: Ann: the text holds HTML, which a pack cannot use; write it in Markdown, like **strong** or a list with hyphens',
    ],
    [
      '[PACK19] a slide holds a note in HTML',
      'briefing.yaml',
      'This is',
      '<!-- x --> This is',
      'briefing.yaml:4:7: Welcome: the text holds HTML, which a pack cannot use; write it in Markdown, like **strong** or a list with hyphens',
    ],
    [
      '[PACK19] a slide shows a picture from elsewhere',
      'briefing.yaml',
      'This is',
      '![map](https://example.org/a.png) This is',
      'briefing.yaml:4:7: Welcome: the text shows a picture from outside the pack; take it out and say in words what it shows: rooms without internet could not load it',
    ],
    [
      '[PACK19] a field has a gap the game does not fill',
      'pack.yaml',
      'to {name}',
      'to {person}',
      'pack.yaml:41:43: What matters to {person}: “{person}” is not filled in by the game; write {name} where the person’s name belongs',
    ],
    [
      '[PACK19] a field of the tender has a gap the game does not fill',
      'pack.yaml',
      'label: Who stays with them',
      'label: "Who stays with {them}"',
      'pack.yaml:44:44: Who stays with {them}: “{them}” is not filled in by the game; write {name} where the person’s name belongs',
    ],
    [
      '[PACK19] the indicator has a gap the game does not fill',
      'pack.yaml',
      '{horizon}',
      '{years}',
      'pack.yaml:45:36: “{years}” is not filled in by the game; write {name} or {horizon} where one of them belongs',
    ],
    [
      '[PACK19] a prompt of a table has a gap the game does not fill',
      'pack.yaml',
      'needs, minutes: 20, prompts: [A?',
      "needs, minutes: 20, prompts: ['Who knows {person}?'",
      'pack.yaml:14:54: Needs: “{person}” is not filled in by the game; write {name} where the person’s name belongs',
    ],
    [
      '[PACK19] a prompt for the whole room names one person',
      'pack.yaml',
      'lobby, minutes: 20, prompts: [A?',
      "lobby, minutes: 20, prompts: ['Who knows {name}?'",
      'pack.yaml:12:54: Lobby: “{name}” is not filled in by the game; take it out: in this step the whole room reads it, and each table has a person of its own',
    ],
    [
      '[PACK33] a prompt of the choosing step speaks of money',
      'pack.yaml',
      'choosing, minutes: 20, prompts: [A?',
      'choosing, minutes: 20, prompts: [What would it cost?',
      'pack.yaml:15:60: Choosing: the choosing step must not speak of money, and “cost” does; ask about the person and what would help',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK19] Markdown, addresses and signs of comparison are no HTML', () => {
    const text = 'This is < 5 and > 3, <https://example.org>, a [link](https://example.org) and';
    expect(problemsIn(broken('briefing.yaml', 'This is', text))).toEqual([]);
  });

  it.each([
    [
      'a step for a table may name the person',
      'needs, minutes: 20, prompts: [A?',
      "needs, minutes: 20, prompts: ['Who is {name}?'",
    ],
    ['an indicator may name horizon and person', 'Known after {horizon}', '{name} after {horizon}'],
  ])('[PACK19] %s', (_what, from, to) => {
    expect(problemsIn(broken('pack.yaml', from, to))).toEqual([]);
  });

  it('[PACK33] other steps may speak of money', () => {
    expect(
      problemsIn(
        broken('pack.yaml', 'reveal, minutes: 5, prompts: [A?', 'reveal, minutes: 5, prompts: [What did it cost?'),
      ),
    ).toEqual([]);
  });
});
