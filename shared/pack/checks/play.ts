/** Warnings where a pack can be used and play would suffer: nothing to learn, to draw, to choose or to give up. */
import { decksOf } from '../../game/deck.ts';
import { STEPS, type StepId } from '../../game/steps.ts';
import { DECKS } from '../schema.ts';
import { yearlyCost } from './organisations.ts';
import type { Parts, Report } from './parts.ts';

/** With fewer, groups in one room soon draw the same cards, and conditions rule some out. */
const ENOUGH_CARDS = 6;

/** Each side draws its decks in a step of its own. */
function stepOf(deck: (typeof DECKS)[number]): StepId {
  return decksOf('sector').includes(deck) ? 'shocks' : 'challenges';
}

function checkDecks({ cards, agenda }: Parts, report: Report): void {
  if (!cards.whole || !agenda.whole) return;
  const steps = new Set<StepId>(agenda.good.map(({ value }) => value.step));
  for (const deck of DECKS) {
    const inDeck = cards.good.filter(({ value }) => value.deck === deck);
    const step = stepOf(deck);
    if (!steps.has(step) && inDeck[0]) {
      report.warning({
        file: cards.file,
        path: [...inDeck[0].path, 'deck'],
        message: `the step “${step}” is not on the agenda, so no ${deck} card is ever drawn`,
        remedy: `put step ${STEPS[step].number}, “${step}”, on the agenda in pack.yaml`,
      });
    } else if (steps.has(step) && inDeck.length < ENOUGH_CARDS) {
      report.warning({
        file: cards.file,
        path: ['cards'],
        message: `the ${deck} deck has ${inDeck.length === 1 ? '1 card' : `${inDeck.length} cards`}, and a room draws through that quickly`,
        remedy: `write at least ${ENOUGH_CARDS}`,
      });
    }
  }
}

function checkInsights({ people, options, agenda }: Parts, report: Report): void {
  if (!options.whole || !agenda.whole || !agenda.good.some(({ value }) => value.step === 'menu')) return;
  const known = new Set<string>(
    options.good.flatMap(({ value }) =>
      value.effects.flatMap((effect) => (effect.kind === 'insight' ? [effect.person] : [])),
    ),
  );
  for (const { value, path } of people.good) {
    if (known.has(value.id)) continue;
    report.warning({
      file: people.file,
      path,
      message: 'no option tells a group anything about this person, so for that group engagement is money for nothing',
      remedy: `add "- { kind: insight, person: ${value.id}, ... }" to some options in menu.yaml`,
    });
  }
}

function checkMenuStep({ options, agenda, organisations }: Parts, report: Report): void {
  if (!agenda.whole || agenda.good.some(({ value }) => value.step === 'menu')) return;
  if (options.good[0]) {
    report.warning({
      file: options.file,
      path: ['options'],
      message: 'the step “menu” is not on the agenda, so nothing here is ever bought',
      remedy: 'put step 5, “menu”, on the agenda in pack.yaml',
    });
  }
  for (const { value, path } of organisations.good) {
    if (!value.hidden) continue;
    report.warning({
      file: organisations.file,
      path: [...path, 'hidden'],
      message: 'the step “menu” is not on the agenda, so this organisation never comes into play',
      remedy: 'take "hidden: true" out',
    });
  }
}

function mentioned({ cards, options, tenders }: Parts): Set<string> {
  const ids = new Set<string>();
  for (const { value } of cards.good) {
    if (value.condition?.kind === 'has') ids.add(value.condition.organisation);
    for (const effect of [...value.effects, ...(value.softened?.effects ?? [])]) {
      if ('organisation' in effect) ids.add(effect.organisation);
    }
  }
  for (const { value } of options.good) {
    for (const effect of value.effects) {
      if (effect.kind === 'introduce') for (const id of effect.organisations) ids.add(id);
      if (effect.kind === 'ready') ids.add(effect.organisation);
    }
  }
  for (const { value } of tenders.good) for (const { organisation } of value.services) ids.add(organisation);
  return ids;
}

function checkUntouched(parts: Parts, report: Report): void {
  const { cards, options, tenders, organisations } = parts;
  if (!cards.whole || !options.whole || !tenders.whole) return;
  const touched = mentioned(parts);
  for (const { value, path } of organisations.good) {
    if (touched.has(value.id)) continue;
    report.warning({
      file: organisations.file,
      path,
      message: 'nothing ever happens to it: no card, option or ready-made tender names it',
      remedy: 'write a card about it, or let an option make it ready to bid',
    });
  }
}

function at<T>(sorted: readonly T[], share: number): T | undefined {
  return sorted[Math.floor((sorted.length - 1) * share)];
}

/** The budget is the cost of the first plan, so whatever is bought must cost a plan something worth having. */
function checkTradeOff({ options, organisations }: Parts, report: Report): void {
  if (!options.whole || !organisations.whole) return;
  const price = at(
    options.good.map(({ value }) => value.price).sort((a, b) => a - b),
    0.5,
  );
  const cost = at(
    organisations.good.map(({ value }) => yearlyCost(value)).sort((a, b) => a - b),
    0.25,
  );
  if (price === undefined || cost === undefined || price * 3 >= cost) return;
  const pounds = (amount: number) => `£${amount.toLocaleString('en-GB')}`;
  report.warning({
    file: options.file,
    path: ['options'],
    message: `three options at the middle price cost ${pounds(price * 3)}, and three in four organisations cost more than ${pounds(cost - 1)}, so a group can buy without giving anything up`,
    remedy: 'raise prices, or write smaller organisations',
  });
}

/** The group must not answer for the person it planned for itself: one ready-made tender is too few. */
function checkAlone({ tenders, people }: Parts, report: Report): void {
  const [first] = tenders.good;
  if (!tenders.whole || first === undefined || people.good.length < 2) return;
  if (new Set<string>(tenders.good.map(({ value }) => value.person)).size > 1) return;
  report.warning({
    file: tenders.file,
    path: [...first.path, 'person'],
    message: `all ready-made tenders are for “${first.value.person}”, so a group alone that planned for this person has none to answer`,
    remedy: 'add a ready-made tender for somebody else',
  });
}

export function checkPlay(parts: Parts, report: Report): void {
  checkDecks(parts, report);
  checkInsights(parts, report);
  checkMenuStep(parts, report);
  checkUntouched(parts, report);
  checkTradeOff(parts, report);
  checkAlone(parts, report);
}
