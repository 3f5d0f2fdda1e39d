/** Faults to plant in what is decided, each with the check that must find it. */
import { type Draft, type Patch, produceWithPatches } from 'immer';
import { decide } from '../../shared/game/decide.ts';
import { applyEntry, type Context, type Decision } from '../../shared/game/entry.ts';
import { refuse } from '../../shared/game/refusals.ts';
import type { Table, Workshop } from '../../shared/game/state.ts';
import type { Command, CommandType } from '../../shared/protocol/commands.ts';
import { type Fault, GAME, type Game } from './game.ts';

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

/** The rules, with another answer where undo is refused for what is later, if there is one. */
function undoing(instead: (state: Workshop, seq: number, context: Context) => Decision | undefined): Game {
  const faulty = (state: Workshop | undefined, command: Command, context: Context): Decision => {
    const decision = decide(state, command, context);
    const refused = !decision.ok && decision.refusal.code === 'undo_later';
    return (refused && state && command.type === 'undo' && instead(state, command.payload.entry, context)) || decision;
  };
  return { ...GAME, decide: faulty };
}

/** Taking back without asking; nothing if there is no place for the patches. */
function withPatches(state: Workshop, entry: number, patches: readonly Patch[]): Decision | undefined {
  try {
    const did = { type: 'undone', entry, what: 'placed' } as const;
    return { ok: true, state: applyEntry(state, { patches }), did, patches };
  } catch {
    return undefined;
  }
}

const currentPlan = (table: Draft<Table>) => table.plans[table.current];

export const RULE_FAULTS: readonly Fault[] = [
  {
    name: 'a patch is left out of the log',
    foundBy: 'replay',
    game: deciding('workshop.close', (decision) => ({ ...decision, patches: decision.patches.slice(1) })),
  },
  {
    name: 'a rule changes the state without a patch',
    foundBy: 'replay',
    game: deciding('workshop.close', (decision) => ({
      ...decision,
      state: { ...decision.state, locked: !decision.state.locked },
    })),
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
    name: 'undo goes past what stands in its way',
    foundBy: 'undo',
    game: undoing((state, seq, { history }) => {
      const inverse = history.find((entry) => entry.seq === seq)?.inverse;
      return inverse && withPatches(state, seq, inverse);
    }),
  },
  {
    name: 'what was taken back is in the way of undo',
    foundBy: 'undo',
    game: deciding('undo', (decision, _, { history }) => {
      const { did } = decision;
      const since = history.filter(
        ({ seq, group }) => did.type === 'undone' && seq > did.entry && group === decision.group,
      );
      const undone = since.some((entry) => entry.did.type === 'undone');
      return undone ? { ok: false, refusal: refuse('undo_later', { later: 'it was undone' }) } : decision;
    }),
  },
  {
    name: 'the rules refuse what the button allows',
    foundBy: 'may',
    game: deciding('plan.link', () => ({ ok: false, refusal: refuse('gone') })),
  },
];
