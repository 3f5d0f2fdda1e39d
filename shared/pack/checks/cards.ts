/** Challenge cards: effects that say one thing, easier ways that are easier, and conditions under which the card can be drawn. */
import { decksOf } from '../../game/deck.ts';
import type { ChallengeCard, PackEffect } from '../schema.ts';
import type { Path } from '../yaml-source.ts';
import type { Item, Parts, Report } from './parts.ts';

const FILE = 'cards.yaml';

function checkEffects(effects: readonly PackEffect[], path: Path, report: Report): void {
  for (const [index, effect] of effects.entries()) {
    if (effect.kind !== 'budget' && effect.kind !== 'raise') continue;
    const at = { file: FILE, path: [...path, index] } as const;
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

/** An easier way is easier than something, differs from it, and can be had by a group that may draw the card. */
function checkSoftened({ value, path }: Item<ChallengeCard>, report: Report): void {
  const { softened, effects, condition } = value;
  if (softened === undefined) return;
  const at = { file: FILE, path: [...path, 'softened'] } as const;
  if (effects.length === 0) {
    const message = 'the card only asks, so there is nothing to make easier';
    report.problem({ ...at, message, remedy: 'take “softened” out, or give the card effects' });
  } else if (JSON.stringify(softened.effects) === JSON.stringify(effects)) {
    const message = 'the easier way does the same as the card itself';
    report.problem({ ...at, message, remedy: 'write what happens instead, or [] for nothing' });
  }
  if (condition?.kind !== 'not-bought') return;
  const index = softened.options.indexOf(condition.option);
  if (index < 0) return;
  report.problem({
    file: FILE,
    path: [...at.path, 'options', index],
    message: `the card is drawn only where “${condition.option}” was not bought, so it cannot help`,
    remedy: 'name another option, or take the condition out',
  });
}

function checkCondition({ value, path }: Item<ChallengeCard>, report: Report): void {
  const sector = decksOf('sector').includes(value.deck);
  if (value.condition?.kind === 'consortium' && !sector) {
    report.problem({
      file: FILE,
      path: [...path, 'condition'],
      message: `the council draws the ${value.deck} deck before there is any consortium, so this card is never drawn`,
      remedy: 'take the condition out, or move the card to the consortium or the system deck',
    });
  }
  const has = value.condition?.kind === 'has' ? value.condition.organisation : undefined;
  const own = value.effects.map((effect, index) => ({ effect, at: ['effects', index] }));
  const eased = value.softened?.effects.map((effect, index) => ({ effect, at: ['softened', 'effects', index] })) ?? [];
  for (const { effect, at } of [...own, ...eased]) {
    if (!('organisation' in effect) || effect.organisation === has) continue;
    report.warning({
      file: FILE,
      path: [...path, ...at, 'organisation'],
      message: `the card changes “${effect.organisation}” and can be drawn for a group that has not chosen it`,
      remedy: `add "condition: { kind: has, organisation: ${effect.organisation} }" if that is not meant`,
    });
  }
}

export function checkCards({ cards }: Parts, report: Report): void {
  for (const card of cards.good) {
    checkEffects(card.value.effects, [...card.path, 'effects'], report);
    checkEffects(card.value.softened?.effects ?? [], [...card.path, 'softened', 'effects'], report);
    checkSoftened(card, report);
    checkCondition(card, report);
  }
}
