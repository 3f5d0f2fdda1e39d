/** The day a pack describes: columns, steps and breaks out of order, and too few people. */
import { describe, expect, it } from 'vitest';
import { broken, type Case, problemsIn, VALID_FILES, warningsIn } from '../test-pack.ts';

describe('problems', () => {
  const cases: Case[] = [
    [
      '[PACK12] columns are out of order',
      'pack.yaml',
      'months: 6 }',
      'months: 60 }',
      'pack.yaml:10:60: Later: 60 months does not come after the 60 months of Now; put the columns in time order, each reaching further than the one before it',
    ],
    [
      '[PACK13] a step is left out',
      'pack.yaml',
      '  - { step: choosing, minutes: 20, prompts: [A?, B?, C?] }\n',
      '',
      'pack.yaml:12:3: The step “choosing” is not on the agenda, and the game needs it; add it in its place, with its minutes and prompts',
    ],
    [
      '[PACK13] a step comes twice',
      'pack.yaml',
      '  - { step: reveal',
      '  - { step: needs, minutes: 5, prompts: [A?, B?, C?] }\n  - { step: reveal',
      'pack.yaml:16:13: Needs: this step is already on the agenda; keep it once',
    ],
    [
      '[PACK13] a step comes too late',
      'pack.yaml',
      'step: briefing, minutes: 20, prompts: [A?, B?, C?] }\n  - { step: needs',
      'step: needs, minutes: 20, prompts: [A?, B?, C?] }\n  - { step: briefing',
      'pack.yaml:14:13: Briefing: this step comes too late; keep the game’s order: lobby, briefing, needs, choosing, reveal, menu, challenges, tender, tenders, framework, costing, bid, shocks, assessment, debrief',
    ],
    [
      '[PACK13] a step is not one of the game',
      'pack.yaml',
      'step: choosing',
      'step: chosing',
      'pack.yaml:15:13: Chosing: “step” cannot be “chosing”; did you mean “choosing”? It can be lobby, briefing, needs, choosing, reveal, menu, challenges, tender, tenders, framework, costing, bid, shocks, assessment or debrief',
    ],
    [
      '[PACK12] horizons are out of order',
      'pack.yaml',
      'months: 24',
      'months: 6',
      'pack.yaml:31:15: 2 years: 6 months does not come after 6 months; put the horizons in time order',
    ],
    [
      '[PACK12] a tender looks further than the pathway reaches',
      'pack.yaml',
      '{ months: 60, name',
      '{ months: 61, name',
      'pack.yaml:32:15: 5 years: tenders look 61 months ahead, and the pathway ends after 60; let the last column reach 61 months, or look less far ahead',
    ],
    [
      '[PACK27] a break follows the last step',
      'pack.yaml',
      'after: reveal',
      'after: debrief',
      'pack.yaml:28:14: Tea: nothing comes after this break; put it between two steps, or take it out',
    ],
    [
      '[PACK27] two breaks follow one step',
      'pack.yaml',
      'name: Tea, minutes: 15 }',
      'name: Tea, minutes: 15 }\n  - { after: reveal, name: Lunch, minutes: 45 }',
      'pack.yaml:29:14: Lunch: a break after “reveal” is already there; keep one of them',
    ],
  ];
  it.each(cases)('%s', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK13] the briefing can be left out', () => {
    expect(problemsIn(broken('pack.yaml', '  - { step: briefing, minutes: 20, prompts: [A?, B?, C?] }\n', ''))).toEqual(
      [],
    );
  });

  it('[PACK27] a break follows a step that is left out', () => {
    const files = broken('pack.yaml', '  - { step: framework, minutes: 20, prompts: [A?, B?, C?] }\n', '');
    files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace('after: reveal', 'after: framework'));
    expect(problemsIn(files)).toEqual([
      'pack.yaml:27:14: Tea: the step “framework” is not on the agenda, so this break never comes; put it after one of lobby, briefing, needs, choosing, reveal, menu, challenges, tender, tenders, costing, bid, shocks, assessment, debrief',
    ]);
  });
});

describe('warnings', () => {
  const people = VALID_FILES.get('people.yaml') ?? '';
  const first = (amount: number) =>
    `people:\n${people
      .split(/(?=^ {2}- )/m)
      .slice(1, amount + 1)
      .join('')}`;

  /** The pack with its first people only, and nothing that speaks of the others. */
  const only = (amount: number) => {
    const known = (VALID_FILES.get('menu.yaml') ?? '').replace('person: cem', 'person: ann');
    const tenders = VALID_FILES.get('tenders.yaml') ?? '';
    return new Map(VALID_FILES)
      .set('people.yaml', first(amount))
      .set('menu.yaml', amount === 1 ? known.replace('person: bea', 'person: ann') : known)
      .set('tenders.yaml', amount === 1 ? tenders.replace('person: bea', 'person: ann') : tenders);
  };

  it('[PACK14] two people: an odd number of groups hands somebody a person twice', () => {
    expect(warningsIn(only(2))).toEqual([
      'people.yaml:2:3: With only 2 people, a group, whenever the number of groups is odd, is handed a person it has already planned for; write at least 3 people',
    ]);
  });

  it('[PACK14] one person: every group plans for the same', () => {
    expect(warningsIn(only(1))).toEqual([
      'people.yaml:2:3: With only 1 person, every group is handed a person it has already planned for; write at least 3 people',
    ]);
  });
});
