/** Faults to plant in what is shown, each with the check that must find it. */
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import { createProjector, type Projector } from '../../shared/game/project.ts';
import type { Workshop } from '../../shared/game/state.ts';
import { tablesOf } from '../../shared/game/tables.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { type Fault, GAME, type Game } from './game.ts';

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

export const VIEW_FAULTS: readonly Fault[] = [
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
    game: showing((view, state) => Object.assign({}, view, { others: tablesOf(state.groups) })),
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
