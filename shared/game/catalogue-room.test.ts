import { describe, expect, test } from 'vitest';
import { catalogueOfPlans, facilitatorCatalogues } from './catalogue-room.ts';
import { personPlans } from './debrief.ts';
import { createProjector } from './project.ts';
import { keysOf } from './records.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

const names = (record: object) => Object.keys(record).sort();
const sorted = (ids: readonly string[]) => [...ids].sort();
const decks = (...wanted: readonly string[]) =>
  sorted(BOROUGH.cards.filter(({ deck }) => wanted.includes(deck)).map(({ id }) => id));
const known = (w: Played) => facilitatorCatalogues(BOROUGH)(w.state().groups);

describe('what facilitators know of the pack', () => {
  test('[VIEW9] every organisation with its costs and the whole menu, from the lobby on; of people those who are planned for', () => {
    const w = aWorkshop({ groups: 2 });
    const catalogue = known(w);
    const all = sorted(BOROUGH.organisations.map(({ id }) => id));
    expect([names(catalogue.organisations), names(catalogue.backs)]).toEqual([all, all]);
    expect(names(catalogue.options)).toEqual(sorted(BOROUGH.options.map(({ id }) => id)));
    expect(names(catalogue.people)).toEqual(sorted(['g1', 'g2'].map((group) => w.plan(group).person)));
  });

  test('[VIEW9] the decks of a step for cards while a table is at it, and cards in hand at any time', () => {
    const w = aWorkshop().at('menu');
    expect(known(w).cards).toEqual({});
    w.does('lead', 'step.go', { step: 'challenges', group: 'g2' });
    expect(names(known(w).cards)).toEqual(decks('political', 'operational', 'financial'));
    w.at('challenges').does('lead', 'challenge.draw', { group: 'g1' });
    const [card] = keysOf(w.plan('g1').cards);
    expect(names(known(w.at('tender')).cards)).toEqual([card]);
    expect(names(known(w.at('shocks')).cards)).toEqual(sorted([card ?? '', ...decks('consortium', 'system')]));
  });

  test('[VIEW9] what an option told once a table has bought it', () => {
    const w = aWorkshop().at('choosing');
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.at('reveal').does('lead', 'plan.reveal', {});
    w.at('menu');
    expect(known(w).told).toEqual({});
    const option = BOROUGH.options[0]?.id ?? '';
    w.does('ann', 'option.buy', { option });
    expect(names(known(w).told)).toEqual([option]);
  });

  test('[VIEW9] a facilitator of one table knows of no card or purchase of another', () => {
    const w = aWorkshop().at('challenges');
    w.does('lead', 'challenge.draw', { group: 'g1' });
    w.at('tender');
    const view = createProjector(BOROUGH).view(w.state(), `table:${w.table('g2').id}`);
    expect(view).toMatchObject({ catalogue: { cards: {} } });
    expect(known(w).cards).not.toEqual({});
  });
});

test('[VIEW10] who looks at plans knows whom they are for, and what was placed with its costs', () => {
  const w = aWorkshop().at('choosing');
  w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
  w.at('debrief');
  const shown = catalogueOfPlans(BOROUGH, personPlans(w.state().groups));
  expect([names(shown.organisations), names(shown.backs)]).toEqual([['oars'], ['oars']]);
  expect(names(shown.people)).toEqual(sorted([...new Set(['g1', 'g2'].map((group) => w.plan(group).person))]));
});
