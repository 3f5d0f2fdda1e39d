/** Every table's tender: where it stands, publishing it for them, giving it back, withdrawing and presenting it. */
import { Presentation, Send, Undo2, X } from 'lucide-react';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import type { MenuChoice } from '../design/overlay/Menu.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { type TenderDoing, useAsking } from './asking.tsx';
import { PaperRow } from './PaperRow.tsx';
import styles from './panels.module.css';
import { shownTo, type TenderStand, tenderStand } from './papers-stand.ts';
import { useOneTable } from './useOneTable.ts';
import { type TableSeen, useTables } from './useTables.ts';

export function TendersPanel() {
  const { send } = useWorkshop();
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const presenting = useFacilitatorView(({ room }) => room.presenting !== undefined && 'tender' in room.presenting);
  const tables = useTables();
  const mine = useOneTable();
  const say = pageWords.facilitate.tenders;
  return (
    <Panel title={say.title}>
      <ul className={styles.rows}>
        {tables.map((seen) => {
          const stand = tenderStand(seen.table, catalogue);
          return stand && <TenderRow key={seen.id} seen={seen} stand={stand} />;
        })}
      </ul>
      {presenting && mine === undefined && (
        <Button small onClick={() => void send({ type: 'tender.present', payload: {} })}>
          {say.clear}
        </Button>
      )}
    </Panel>
  );
}

interface TenderRowProps {
  readonly seen: TableSeen;
  readonly stand: TenderStand;
}

function TenderRow({ seen: { id, group }, stand }: TenderRowProps) {
  const { ask } = useAsking();
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const mine = useOneTable();
  const say = pageWords.facilitate.tenders;
  const { tender, standing, number, refusal } = stand;
  const presenting = room.presenting && 'tender' in room.presenting && room.presenting.tender.tender === tender.id;
  const asking = (doing: TenderDoing, Icon: typeof Send, more?: { notYet: boolean; more: string }): MenuChoice => ({
    id: doing,
    label: say[doing],
    icon: <Icon size={ICON.line} />,
    onChoose: () => ask({ kind: 'tender', doing, group: id, tender: tender.id }),
    ...more,
  });
  const publish =
    standing === 'out' ? [] : [asking('publish', Send, refusal && { notYet: true, more: refusal.message })];
  const forTheRoom: MenuChoice[] = [
    ...(standing === 'out' ? [asking('return', Undo2)] : []),
    ...(standing === 'out' || standing === 'back' ? [asking('withdraw', X)] : []),
    ...(room.step === 'tenders' && number > 0 && standing !== 'withdrawn' && !presenting
      ? [
          {
            id: 'present',
            label: say.present,
            icon: <Presentation size={ICON.line} />,
            onChoose: () => void send({ type: 'tender.present', payload: { tender: tender.id } }),
          },
        ]
      : []),
  ];
  return (
    <PaperRow
      group={group}
      says={say.standing[standing](number)}
      shown={shownTo(room, tender)}
      notes={stand.value === undefined ? [] : [say.value(stand.value)]}
      flags={[
        ...(stand.unfinished ? [say.unfinished] : []),
        ...(standing !== 'out' && stand.over > 0 ? [say.over(stand.over)] : []),
      ]}
      menu={say.more(group.name)}
      choices={mine === undefined ? [...publish, ...forTheRoom] : publish}
    />
  );
}
