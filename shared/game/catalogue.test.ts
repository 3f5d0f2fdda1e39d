import { describe, expect, test } from 'vitest';
import { catalogueFor, fullCatalogue } from './catalogue-of.ts';
import { makeId, type PlanId } from './ids.ts';
import { keysOf } from './records.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

const known = (w: Played, group = 'g1') => catalogueFor(w.pack, w.table(group));
const chosen = () => {
  const w = aWorkshop().at('choosing');
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  return w;
};

const indicator = (months: number, name: string) => ({
  id: `indicator-${months}`,
  label: `Known after ${name}`,
  hint: 'How you would know.',
  limit: 300,
  core: true,
});

describe('what a table may know of the pack', () => {
  test('[CAT1] always the place, the pathway, the wards and the fields to write in', () => {
    expect(known(aWorkshop())).toEqual({
      place: { name: 'Brook', council: 'Brook Council', mapSeed: 77 },
      language: 'en-GB',
      cohort: 'Ten people.',
      columns: BOROUGH.columns,
      wards: BOROUGH.wards,
      forms: {
        needs: BOROUGH.forms.needs,
        tender: [...BOROUGH.forms.tender, indicator(6, '6 months'), indicator(24, '2 years'), indicator(60, '5 years')],
        bid: BOROUGH.forms.bid,
        assessment: BOROUGH.forms.assessment,
      },
      horizons: BOROUGH.horizons,
      criteria: BOROUGH.criteria,
      rubric: BOROUGH.rubric,
      consortium: { setUp: 600, mergeShare: 15 },
      people: {},
      organisations: {},
      backs: {},
      options: {},
      told: {},
      cards: {},
    });
  });

  test('[TEND11] the tender asks for indicators at each of the pack’s horizons', () => {
    const fields = known(aWorkshop()).forms.tender.map(({ id, label }) => [id, label]);
    expect(fields.slice(-3)).toEqual([
      ['indicator-6', 'Known after 6 months'],
      ['indicator-24', 'Known after 2 years'],
      ['indicator-60', 'Known after 5 years'],
    ]);
  });

  test('[CAT2] its own person from the needs step on, and nobody else’s', () => {
    expect(known(aWorkshop().at('briefing')).people).toEqual({});
    expect(known(aWorkshop().at('needs')).people).toEqual({ pat: BOROUGH.people[0] });
    expect(known(aWorkshop().at('needs'), 'g2').people).toEqual({ dot: BOROUGH.people[1] });
  });

  test('[CAT3] the fronts of all cards from choosing on, without any cost', () => {
    expect(known(aWorkshop().at('needs')).organisations).toEqual({});
    const { organisations, backs } = known(aWorkshop().at('choosing'));
    expect(keysOf(organisations)).toEqual(['kettle', 'oars', 'lamp', 'seeds']);
    expect(Object.values(organisations)[0]).toStrictEqual({
      id: 'kettle',
      name: 'The kettle people',
      kind: 'Charity',
      ward: 'hill',
      summary: 'What the kettle people do.',
      helps: ['Company'],
      building: 'hall',
      services: [
        { id: 'tea', name: 'The tea', about: 'What the tea does.' },
        { id: 'calls', name: 'The calls', about: 'What the calls does.' },
      ],
    });
    expect(Object.values(organisations)[2]).toMatchObject({ id: 'lamp', paint: 'c' });
    expect(backs).toEqual({});
  });

  test('[CAT3] once a card is placed its front stays, also when the table goes back', () => {
    expect(keysOf(known(chosen().at('needs')).organisations)).toHaveLength(4);
    expect(keysOf(known(aWorkshop().at('choosing').at('needs')).organisations)).toHaveLength(0);
  });

  test('[CAT4] the back of a card once it has turned, and of no other', () => {
    const w = chosen().at('reveal');
    expect(known(w).backs).toEqual({});
    w.does('lead', 'plan.reveal', {});
    expect(known(w).backs).toEqual({
      kettle: {
        core: 1000,
        size: 'small',
        staff: 'Staff of kettle.',
        record: 'Record of kettle.',
        goodAt: 'Strength of kettle.',
        badAt: 'Weakness of kettle.',
        bidReady: true,
        costs: { tea: 200, calls: 30 },
      },
    });
    expect(known(w, 'g2').backs).toEqual({});
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    expect(keysOf(known(w).backs)).toEqual(['kettle']);
  });

  test('[CAT1] a table without a plan knows what everybody knows', () => {
    const w = chosen();
    const table = { ...w.table(), current: makeId<PlanId>('p99') };
    expect(catalogueFor(w.pack, table)).toMatchObject({ people: {}, organisations: {}, backs: {} });
  });

  test('[VIEW2] parts that have not changed keep their identity', () => {
    const w = chosen();
    const first = known(w);
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    const second = known(w);
    for (const part of ['place', 'columns', 'wards', 'forms', 'people', 'organisations', 'backs'] as const)
      expect(second[part]).toBe(first[part]);
  });
});

test('[CAT5] the rules go by all fronts, backs and people, the whole menu and every card', () => {
  const all = fullCatalogue(BOROUGH);
  expect(keysOf(all.organisations)).toHaveLength(5);
  expect(keysOf(all.backs)).toHaveLength(5);
  expect(keysOf(all.people)).toEqual(['pat', 'dot', 'gil']);
  expect(keysOf(all.options)).toEqual(BOROUGH.options.map(({ id }) => id));
  expect(keysOf(all.cards)).toEqual(BOROUGH.cards.map(({ id }) => id));
  expect(fullCatalogue(BOROUGH)).toBe(all);
});
