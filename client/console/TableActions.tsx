/** What a facilitator can do for one table: look in, show it, deal it a card, move it on; the rest in a menu. */
import { ChevronsLeft, EllipsisVertical, Eye, FileWarning, Presentation, SkipForward, UserPlus } from 'lucide-react';
import { takesCards } from '../../shared/game/deck.ts';
import { IconButton } from '../design/controls/IconButton.tsx';
import { ICON } from '../design/icon.ts';
import { Menu } from '../design/overlay/Menu.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { useAsking } from './asking.tsx';
import { stepAlone } from './consequence.ts';
import { useDrawing } from './drawing.tsx';
import styles from './TableActions.module.css';
import { useOneTable } from './useOneTable.ts';
import type { TableSeen } from './useTables.ts';

interface TableActionsProps {
  readonly seen: TableSeen;
}

export function TableActions({ seen: { id, group, table } }: TableActionsProps) {
  const { ask } = useAsking();
  const { drawFor } = useDrawing();
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const say = pageWords.facilitate.tables;
  const back = stepAlone({ room }, table, -1);
  const on = stepAlone({ room }, table, 1);
  const shown = room.spotlight === id;
  const closed = room.closedAt !== undefined;
  const roomIsTheirs = useOneTable() === undefined && !closed;
  const rest = [
    ...(back && !closed
      ? [
          {
            id: 'back',
            label: say.back(group.name, back),
            icon: <ChevronsLeft size={ICON.line} />,
            onChoose: () => ask({ kind: 'move', move: { step: back, group: id } }),
          },
        ]
      : []),
    ...(roomIsTheirs
      ? [
          {
            id: 'seat',
            label: pageWords.facilitate.addSeat.button(group.name),
            icon: <UserPlus size={ICON.line} />,
            onChoose: () => ask({ kind: 'add seat', group: id }),
          },
        ]
      : []),
  ];
  return (
    <span className={styles.actions}>
      <IconButton small label={say.lookIn(group.name)} onClick={() => ask({ kind: 'look in', group: id })}>
        <Eye size={ICON.line} />
      </IconButton>
      {roomIsTheirs && (
        <IconButton
          small
          pressed={shown}
          label={say.show(group.name)}
          onClick={() => void send({ type: 'spotlight.set', payload: shown ? {} : { group: id } })}
        >
          <Presentation size={ICON.line} />
        </IconButton>
      )}
      {!closed && takesCards(table) && (
        <IconButton small label={pageWords.facilitate.challenges.drawFor(group.name)} onClick={() => drawFor(id)}>
          <FileWarning size={ICON.line} />
        </IconButton>
      )}
      {!closed && on && (
        <IconButton
          small
          label={say.on(group.name, on)}
          onClick={() => ask({ kind: 'move', move: { step: on, group: id } })}
        >
          <SkipForward size={ICON.line} />
        </IconButton>
      )}
      {rest.length > 0 && (
        <Menu small label={say.actions(group.name)} icon={<EllipsisVertical size={ICON.line} />} choices={rest} />
      )}
    </span>
  );
}
