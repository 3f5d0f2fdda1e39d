/** The top line of a participant: side, step, what to do now, the table's people, the clock and the menu. */
import type { ReactNode } from 'react';
import type { Plan } from '../../../shared/game/plan.ts';
import { keysOf } from '../../../shared/game/records.ts';
import type { Table } from '../../../shared/game/state.ts';
import { STEP_IDS, STEPS } from '../../../shared/game/steps.ts';
import { People } from '../../design/people/People.tsx';
import { type Side, TopLine } from '../../design/shell/TopLine.tsx';
import { words } from '../../words/words.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';
import { TableClock } from './TableClock.tsx';

/** Which side the table is on. At the assessment it is the council again, unless it has only its own bid to present. */
function sideOf({ step, panels }: Table, plan: Plan): Side {
  if (step === 'assessment') return keysOf(panels).length > 0 ? 'council' : 'sector';
  const { stage } = STEPS[step];
  return stage === 'council' || stage === 'sector' ? plan.side : 'room';
}

export function TopBar({ menu }: { readonly menu: ReactNode }) {
  const { view, room, table, plan, person } = useTable();
  const people = usePeople();
  const { play, steps } = words;
  const side = sideOf(table, plan);
  const place = table.step === 'assessment' ? 'closing' : side;
  const turned = table.step === 'reveal' && plan.budget !== undefined;
  // A panel asks about the person of its own tender, whoever it planned for last.
  const heard = table.step === 'assessment' ? Object.values(view.bids)[0]?.who : undefined;
  const about = heard ?? person;
  const costed = table.step === 'costing' && plan.revealed;
  const said = turned ? play.revealed : costed ? play.revealedSector : undefined;
  const whatToDo = said ?? play.whatToDo[table.step](about?.name ?? '');
  return (
    <TopLine
      side={side}
      place={play.place[place](table.name)}
      stepNumber={STEPS[table.step].number}
      stepName={steps.names[table.step]}
      whatToDo={table.closed ? play.closedSay : whatToDo}
      people={<People people={people} />}
      clock={<TableClock room={room} inTopLine />}
      menu={menu}
      day={STEP_IDS.filter((step) => room.agenda[step] !== undefined).map((step) => ({
        id: step,
        name: steps.names[step],
        when: step === table.step ? 'now' : STEPS[step].number < STEPS[table.step].number ? 'done' : 'ahead',
      }))}
    />
  );
}
