/** Challenge cards: effects that say one thing, and conditions under which the card can really be drawn. */
import type { ChallengeCard } from '../schema.ts';
import type { Item, Parts, Report } from './parts.ts';

const FILE = 'cards.yaml';

function checkEffects({ value, path }: Item<ChallengeCard>, report: Report): void {
  for (const [index, effect] of value.effects.entries()) {
    if (effect.kind !== 'budget' && effect.kind !== 'raise') continue;
    const at = { file: FILE, path: [...path, 'effects', index] } as const;
    const { amount, percent } = effect;
    if (amount === undefined && percent === undefined) {
      report.problem({
        ...at,
        message: 'the effect says neither an amount nor a per cent',
        remedy: 'write one of them, like "amount: 12000" or "percent: 10"',
      });
    } else if (amount !== undefined && percent !== undefined) {
      report.problem({ ...at, message: 'the effect says both an amount and a per cent', remedy: 'keep one of them' });
    } else if ((amount ?? percent) === 0) {
      report.problem({
        ...at,
        message: 'the effect changes nothing',
        remedy: 'write a number other than 0, or take it out',
      });
    }
  }
}

function checkCondition({ value, path }: Item<ChallengeCard>, report: Report): void {
  const sector = value.deck === 'consortium' || value.deck === 'system';
  if (value.condition?.kind === 'consortium' && !sector) {
    report.problem({
      file: FILE,
      path: [...path, 'condition'],
      message: `the council draws the ${value.deck} deck before there is any consortium, so this card is never drawn`,
      remedy: 'take the condition out, or move the card to the consortium or the system deck',
    });
  }
  const has = value.condition?.kind === 'has' ? value.condition.organisation : undefined;
  for (const [index, effect] of value.effects.entries()) {
    if (!('organisation' in effect) || effect.organisation === has) continue;
    report.warning({
      file: FILE,
      path: [...path, 'effects', index, 'organisation'],
      message: `the card changes “${effect.organisation}” and can be drawn for a group that has not chosen it`,
      remedy: `add "condition: { kind: has, organisation: ${effect.organisation} }" if that is not meant`,
    });
  }
}

export function checkCards({ cards }: Parts, report: Report): void {
  for (const card of cards.good) {
    checkEffects(card, report);
    checkCondition(card, report);
  }
}
