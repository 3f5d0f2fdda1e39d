/** A participant's table, for every part of the page: what it holds, what may be done, and how to do it. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Catalogue } from '../../shared/game/catalogue.ts';
import type { TableCommand } from '../../shared/game/commands.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import { may } from '../../shared/game/may.ts';
import type { Plan } from '../../shared/game/plan.ts';
import type { Refusal } from '../../shared/game/refusals.ts';
import type { Table } from '../../shared/game/state.ts';
import type { GroupView, Room } from '../../shared/game/views.ts';
import type { Person } from '../../shared/pack/schema.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { announcer } from '../design/live/announcer.ts';
import { useGroupView, useWorkshop, useWorkshopState } from '../store/provider.tsx';

export interface AtTable {
  readonly view: GroupView;
  readonly room: Room;
  readonly table: Table;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly seat: SeatId;
  /** Nobody before the table has met them. */
  readonly person: Person | undefined;
  /** Why this may not be done now, or nothing: the rule itself answers. */
  readonly may: (command: TableCommand) => Refusal | undefined;
  /** Does it, and says so aloud once it is done; a refusal is said in the bar of the page. */
  readonly act: (command: Command, said?: string) => Promise<Answer>;
  /** Does it; whoever asks says a refusal. */
  readonly ask: (command: Command) => Promise<Answer>;
}

const Context = createContext<AtTable | undefined>(undefined);

export function TableProvider({ children }: { readonly children: ReactNode }) {
  const workshop = useWorkshop();
  const view = useGroupView((each) => each);
  const you = useWorkshopState((state) => state.you);
  const at = useMemo((): AtTable | undefined => {
    const { room, table, catalogue } = view;
    const plan = table.plans[table.current];
    if (you?.kind !== 'seat' || plan === undefined) return undefined;
    return {
      view,
      room,
      table,
      plan,
      catalogue,
      seat: you.seat,
      person: catalogue.people[plan.person],
      may: may(table, catalogue, you.seat),
      async act(command, said) {
        const answer = await workshop.send(command);
        if (answer.ok && said !== undefined) announcer.answer(said);
        return answer;
      },
      ask: (command) => workshop.send(command, { refusal: 'here' }),
    };
  }, [workshop, view, you]);
  return at && <Context value={at}>{children}</Context>;
}

export function useTable(): AtTable {
  const at = useContext(Context);
  if (at === undefined) throw new Error('This part of the page stands outside a table.');
  return at;
}
