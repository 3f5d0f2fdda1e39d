/** The top line of a participant: side, step, what to do now, the table's people, the clock and the menu. */
import type { ReactNode } from 'react';
import { STEP_IDS, STEPS } from '../../../shared/game/steps.ts';
import { People } from '../../design/people/People.tsx';
import { TopLine } from '../../design/shell/TopLine.tsx';
import { words } from '../../words/words.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';
import { TableClock } from './TableClock.tsx';

export function TopBar({ menu }: { readonly menu: ReactNode }) {
  const { room, table, plan, person } = useTable();
  const people = usePeople();
  const { play, steps } = words;
  const { stage } = STEPS[table.step];
  const inStage = stage === 'council' || stage === 'sector';
  const turned = table.step === 'reveal' && plan.budget !== undefined;
  const whatToDo = turned ? play.revealed : play.whatToDo[table.step](person?.name ?? '');
  return (
    <TopLine
      side={inStage ? plan.side : 'room'}
      place={inStage ? play.place[plan.side](table.name) : play.place.room(table.name)}
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
