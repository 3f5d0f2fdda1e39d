/** Every bid: where it stands, submitting it for the table, giving it back, and presenting it. */
import { Presentation, Send, Undo2 } from 'lucide-react';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import type { MenuChoice } from '../design/overlay/Menu.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { type BidDoing, useAsking } from './asking.tsx';
import { PaperRow } from './PaperRow.tsx';
import styles from './panels.module.css';
import { type BidStand, bidStands, shownTo } from './papers-stand.ts';
import { useOneTable } from './useOneTable.ts';
import { type TableSeen, useTables } from './useTables.ts';

export function BidsPanel() {
  const { send } = useWorkshop();
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const presenting = useFacilitatorView(({ room }) => room.presenting !== undefined && 'bid' in room.presenting);
  const tables = useTables();
  const mine = useOneTable();
  const say = pageWords.facilitate.bids;
  return (
    <Panel title={say.title}>
      <ul className={styles.rows}>
        {tables.flatMap((seen) =>
          bidStands(seen.table, catalogue).map((stand) => <BidRow key={stand.bid.id} seen={seen} stand={stand} />),
        )}
      </ul>
      {presenting && mine === undefined && (
        <Button small onClick={() => void send({ type: 'bid.present', payload: {} })}>
          {say.clear}
        </Button>
      )}
    </Panel>
  );
}

interface BidRowProps {
  readonly seen: TableSeen;
  readonly stand: BidStand;
}

function BidRow({ seen: { id, group }, stand }: BidRowProps) {
  const { ask } = useAsking();
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const mine = useOneTable();
  const people = useFacilitatorView((view) => view.catalogue.people);
  const say = pageWords.facilitate.bids;
  const { bid, plan, standing, number, refusal } = stand;
  const name = people[plan.person]?.name ?? '';
  const presenting = room.presenting && 'bid' in room.presenting && room.presenting.bid.bid === bid.id;
  const asking = (doing: BidDoing, Icon: typeof Send, more?: { notYet: boolean; more: string }): MenuChoice => ({
    id: doing,
    label: say[doing],
    icon: <Icon size={ICON.line} />,
    onChoose: () => ask({ kind: 'bid', doing, group: id, bid: bid.id }),
    ...more,
  });
  const assessed = room.step === 'assessment';
  const submit = standing === 'out' ? [] : [asking('submit', Send, refusal && { notYet: true, more: refusal.message })];
  const forTheRoom: MenuChoice[] = [
    ...(standing === 'out' ? [asking('return', Undo2)] : []),
    ...(assessed && number > 0 && !presenting
      ? [
          {
            id: 'present',
            label: say.present,
            icon: <Presentation size={ICON.line} />,
            onChoose: () => void send({ type: 'bid.present', payload: { bid: bid.id } }),
          },
        ]
      : []),
  ];
  return (
    <PaperRow
      group={group}
      about={say.forWhom(name)}
      says={say.standing[standing](number)}
      shown={shownTo(room, bid)}
      notes={stand.value === undefined ? [] : [say.value(stand.value)]}
      flags={stand.unfinished ? [say.unfinished] : []}
      menu={say.more(group.name, name)}
      choices={mine === undefined ? [...submit, ...forTheRoom] : submit}
    />
  );
}
