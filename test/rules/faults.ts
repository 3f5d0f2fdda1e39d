/** Faults to plant in the rules, each with the check that must find it: a check that finds nothing proves nothing. */
import { type Draft, produceWithPatches } from 'immer';
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import { decide } from '../../shared/game/decide.ts';
import type { Context, Decision } from '../../shared/game/entry.ts';
import { createProjector, type Projector } from '../../shared/game/project.ts';
import { entriesOf } from '../../shared/game/records.ts';
import { refuse } from '../../shared/game/refusals.ts';
import type { Group, Table, Workshop } from '../../shared/game/state.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Command, CommandType } from '../../shared/protocol/commands.ts';
import { GAME, type Game } from './game.ts';

export interface Fault {
  readonly name: string;
  /** The check that must find it. */
  readonly foundBy: 'may' | 'state' | 'money' | 'undo' | 'hearing' | 'secrecy' | 'replay' | 'views';
  readonly game: Game;
}

type Accepted = Extract<Decision, { readonly ok: true }>;

/** The rules, with what they decide about one kind of command changed. */
function deciding(
  type: CommandType,
  change: (decision: Accepted, state: Workshop, context: Context) => Decision,
): Game {
  const faulty = (state: Workshop | undefined, command: Command, context: Context): Decision => {
    const decision = decide(state, command, context);
    return decision.ok && command.type === type ? change(decision, state ?? decision.state, context) : decision;
  };
  return { ...GAME, decide: faulty };
}

/** The decision with more done than the rule does, and told so in its patches. */
function also(decision: Accepted, recipe: (table: Draft<Table>, state: Draft<Workshop>) => void): Decision {
  const [{ state }, more] = produceWithPatches({ state: decision.state }, (draft: { state: Draft<Workshop> }) => {
    const table = decision.group === undefined ? undefined : draft.state.groups[decision.group]?.table;
    if (table) recipe(table, draft.state);
  });
  return { ...decision, state, patches: [...decision.patches, ...more] };
}

/** The rules, with what an audience is shown changed. */
function showing(change: (view: View, state: Workshop, audience: Audience, pack: Pack) => View): Game {
  return {
    ...GAME,
    createProjector(pack): Projector {
      const real = createProjector(pack);
      return { ...real, view: (state, audience) => change(real.view(state, audience), state, audience, pack) };
    },
  };
}

const currentPlan = (table: Draft<Table>) => table.plans[table.current];

export const FAULTS: readonly Fault[] = [
  {
    name: 'a patch is left out of the log',
    foundBy: 'replay',
    game: deciding('workshop.close', (decision) => ({ ...decision, patches: decision.patches.slice(1) })),
  },
  {
    name: 'a rule changes the state without a patch',
    foundBy: 'replay',
    game: deciding('workshop.close', (decision) => ({ ...decision, state: { ...decision.state, slide: 19 } })),
  },
  {
    name: 'the budget is a pound too high',
    foundBy: 'money',
    game: deciding('plan.reveal', (decision) =>
      also(decision, (table) => {
        const plan = currentPlan(table);
        if (plan?.budget !== undefined) plan.budget += 1;
      }),
    ),
  },
  {
    name: 'the reveal tells another budget than it sets',
    foundBy: 'money',
    game: deciding('plan.reveal', (decision) =>
      decision.did.type === 'revealed' ? { ...decision, did: { ...decision.did, cost: 1 } } : decision,
    ),
  },
  {
    name: 'an accepted card takes nothing from the money',
    foundBy: 'money',
    game: deciding('challenge.answer', (decision) =>
      also(decision, (table) => {
        const plan = currentPlan(table);
        for (const [id, each] of Object.entries(plan?.effects ?? {}))
          if (plan && each?.effect.kind !== 'risk') Reflect.deleteProperty(plan.effects, id);
      }),
    ),
  },
  {
    name: 'a bid is told a pound dearer than it is',
    foundBy: 'money',
    game: deciding('bid.submit', (decision) =>
      decision.did.type === 'bidSubmitted'
        ? { ...decision, did: { ...decision.did, cost: decision.did.cost + 1 } }
        : decision,
    ),
  },
  {
    name: 'a tender goes out with another value than it tells',
    foundBy: 'money',
    game: deciding('tender.publish', (decision) =>
      also(decision, (table) => {
        for (const tender of Object.values(table.tenders))
          for (const version of Object.values(tender?.versions ?? {})) if (version) version.value += 1;
      }),
    ),
  },
  {
    name: 'a card is reopened and its effects stay',
    foundBy: 'state',
    game: deciding('challenge.reopen', (decision, state) =>
      also(decision, (table) => {
        const before = decision.group && state.groups[decision.group]?.table;
        const plan = currentPlan(table);
        if (before && plan) Object.assign(plan.effects, before.plans[before.current]?.effects);
      }),
    ),
  },
  {
    name: 'an option is given back and what it brought stays placed',
    foundBy: 'state',
    game: deciding('option.return', (decision, _, { pack }) =>
      also(decision, (table) => {
        const hidden = pack.organisations.find((each) => each.hidden)?.id;
        const plan = currentPlan(table);
        if (hidden && plan) {
          plan.bought = {};
          Object.assign(plan.placed, { [hidden]: { in: { [pack.columns[0]?.id ?? 'now']: 1 } } });
          plan.turned[hidden] = true;
        }
      }),
    ),
  },
  {
    name: 'weights that do not add up to 100 are kept',
    foundBy: 'state',
    game: deciding('tender.weights', (decision) =>
      also(decision, (table) => {
        for (const tender of Object.values(table.tenders)) if (tender) tender.form.weights = {};
      }),
    ),
  },
  {
    name: 'a need is taken off and its links stay',
    foundBy: 'state',
    game: deciding('need.remove', (decision, state) =>
      also(decision, (table) => {
        const before = decision.group && state.groups[decision.group]?.table;
        const plan = currentPlan(table);
        if (before && plan) Object.assign(plan.outcomes, before.plans[before.current]?.outcomes);
      }),
    ),
  },
  {
    name: 'undo takes back a little more',
    foundBy: 'undo',
    game: deciding('undo', (decision) => also(decision, (table) => Object.assign(table, { name: 'Nobody' }))),
  },
  {
    name: 'undo turns cards face down again',
    foundBy: 'undo',
    game: deciding('undo', (decision) =>
      also(decision, (table) => {
        const plan = currentPlan(table);
        for (const card of Object.keys(plan?.turned ?? {}))
          if (plan && !(card in plan.placed)) Reflect.deleteProperty(plan.turned, card);
      }),
    ),
  },
  {
    name: 'undo does nothing',
    foundBy: 'undo',
    game: deciding('undo', (decision, state) => ({ ...decision, state, patches: [] })),
  },
  {
    name: 'the rules refuse what the button allows',
    foundBy: 'may',
    game: deciding('plan.link', () => ({ ok: false, refusal: refuse('gone') })),
  },
  {
    name: 'a table sees every back',
    foundBy: 'secrecy',
    game: showing((view, _, __, pack) =>
      view.audience === 'group'
        ? { ...view, catalogue: { ...view.catalogue, backs: fullCatalogue(pack).backs } }
        : view,
    ),
  },
  {
    name: 'a table sees another table',
    foundBy: 'hearing',
    game: showing((view, state) => Object.assign({}, view, { others: tablesOf(state) })),
  },
  {
    name: 'the big screen shows money when the first table has turned its cards',
    foundBy: 'secrecy',
    game: showing((view, state, audience, pack) => {
      if (audience !== 'public' || view.audience !== 'public' || view.board === undefined) return view;
      const table = state.groups[view.board.group]?.table;
      const budget = table?.plans[table.current]?.budget;
      const { backs } = fullCatalogue(pack);
      return budget === undefined ? view : { ...view, board: { ...view.board, money: { budget, backs } } };
    }),
  },
  {
    name: 'the seed is sent along',
    foundBy: 'secrecy',
    game: showing((view, { seed }) => Object.assign({}, view, { seed })),
  },
  {
    name: 'tokens are sent along',
    foundBy: 'secrecy',
    game: showing((view, { keys }) => (view.audience === 'facilitator' ? Object.assign({}, view, { keys }) : view)),
  },
  {
    name: 'scores are sent to the panel before they are turned over',
    foundBy: 'secrecy',
    game: showing((view, { groups }) =>
      view.audience === 'group' ? Object.assign({}, view, { more: { scores: groups[view.table.id]?.scores } }) : view,
    ),
  },
  {
    name: 'bidders read the draft of the tender',
    foundBy: 'secrecy',
    game: showing((view, { groups }) => {
      if (view.audience !== 'group') return view;
      const from = view.table.plans[view.table.current]?.received?.from;
      const plan = from && Object.values(groups[from]?.table.plans ?? {})[0];
      return plan ? Object.assign({}, view, { theirs: { needs: plan.needs, outcomes: plan.outcomes } }) : view;
    }),
  },
  {
    name: 'the sector hears what the council learned',
    foundBy: 'secrecy',
    game: showing((view, state, _, pack) => {
      const plan = view.audience === 'group' ? view.table.plans[view.table.current] : undefined;
      if (view.audience !== 'group' || plan?.received === undefined || state.step === 'lobby') return view;
      return { ...view, catalogue: { ...view.catalogue, told: fullCatalogue(pack).told } };
    }),
  },
  {
    name: 'hidden organisations are sent to every table',
    foundBy: 'secrecy',
    game: showing((view, _, __, pack) =>
      view.audience === 'group'
        ? { ...view, catalogue: { ...view.catalogue, organisations: fullCatalogue(pack).organisations } }
        : view,
    ),
  },
  {
    name: 'the menu is sent before its step',
    foundBy: 'secrecy',
    game: showing((view, _, __, pack) =>
      view.audience === 'group'
        ? { ...view, catalogue: { ...view.catalogue, options: fullCatalogue(pack).options } }
        : view,
    ),
  },
  {
    name: 'remarks are sent to the table',
    foundBy: 'secrecy',
    game: showing((view, { voices }) => (view.audience === 'group' ? { ...view, voices } : view)),
  },
  {
    name: 'cards to be drawn are sent along',
    foundBy: 'secrecy',
    game: showing((view, _, __, { cards }) => Object.assign({}, view, { cards })),
  },
  {
    name: 'backgrounds are sent to the table',
    foundBy: 'secrecy',
    game: showing((view, { seats }) => (view.audience === 'group' ? Object.assign({}, view, { seats }) : view)),
  },
  {
    name: 'the room hears what a table does',
    foundBy: 'hearing',
    game: { ...GAME, createProjector: (pack) => ({ ...createProjector(pack), did: (_, { did }) => did }) },
  },
  {
    name: 'a view lags behind',
    foundBy: 'views',
    game: {
      ...GAME,
      createProjector(pack): Projector {
        const real = createProjector(pack);
        const first = new Map<Audience, View>();
        const view = (state: Workshop, audience: Audience): View => {
          const now = real.view(state, audience);
          if (now.audience !== 'public') return now;
          const known = first.get(audience) ?? now;
          first.set(audience, known);
          return { ...now, room: { ...now.room, title: known.room.title } };
        };
        return { ...real, view };
      },
    },
  },
];

function tablesOf(state: Workshop): readonly Table[] {
  return entriesOf<Table['id'], Group>(state.groups).map(([, { table }]) => table);
}
