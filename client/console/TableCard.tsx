/** One table at a glance: its step or what needs attention, its person, board, money, last act and people, and what can be done for it. */
import {
  Activity,
  ChevronsLeft,
  ChevronsRight,
  Clock3,
  Eye,
  Hand,
  Presentation,
  UserPlus,
  UserX,
  WifiOff,
} from 'lucide-react';
import { useId } from 'react';
import { STEPS } from '../../shared/game/steps.ts';
import { classes } from '../design/classes.ts';
import { Chip } from '../design/controls/Chip.tsx';
import { IconButton } from '../design/controls/IconButton.tsx';
import { ICON } from '../design/icon.ts';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { ago } from './ago.ts';
import { useAsking } from './asking.tsx';
import { type Attention, needsSomebody } from './attention.ts';
import { stepAlone } from './consequence.ts';
import { MiniBoard } from './MiniBoard.tsx';
import { MiniMoney } from './MiniMoney.tsx';
import { PeopleRow } from './PeopleRow.tsx';
import { readyAt } from './people.ts';
import styles from './TableCard.module.css';
import { useOneTable } from './useOneTable.ts';
import type { TableSeen } from './useTables.ts';

interface TableCardProps {
  readonly seen: TableSeen;
}

export function TableCard({ seen }: TableCardProps) {
  const { group, table, plan, purse, people, lastAct, attention } = seen;
  const headingId = useId();
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const now = useServerNow(NOW_AND_THEN);
  const say = pageWords.facilitate.tables;
  const person = plan && catalogue.people[plan.person];
  const ready = readyAt(people, table.ready);
  return (
    <article className={classes(styles.card, needsSomebody(attention) && styles.needs)} aria-labelledby={headingId}>
      <header className={styles.head}>
        <h3 className={styles.name} id={headingId}>
          <Emblem emblem={group.emblem} />
          {group.name}
        </h3>
        <span className={styles.chips}>
          {attention.map((each) => (
            <AttentionChip key={each.kind} attention={each} />
          ))}
        </span>
        <span className={styles.step}>
          <b>{STEPS[table.step].number}</b> {words.steps.names[table.step]}
          {ready.of > 0 && `, ${say.ready(ready.ready, ready.of)}`}
        </span>
      </header>
      <div className={styles.person}>
        {person ? (
          <>
            <span className={styles.face}>
              <PortraitPicture portrait={person.portrait} />
            </span>
            <span className={styles.who}>{say.meets(person.name, person.age)}</span>
          </>
        ) : (
          <span className={styles.who}>{say.noPerson}</span>
        )}
      </div>
      <div className={styles.work}>
        {plan && <MiniBoard plan={plan} catalogue={catalogue} />}
        {plan && purse && <MiniMoney purse={purse} side={plan.side} />}
        <p className={styles.act}>
          <Activity size={ICON.line} />
          <span>{lastAct ? say.lastAct(lastAct.sentence, ago(lastAct.at, now)) : say.nothingYet}</span>
        </p>
      </div>
      <footer className={styles.foot}>
        <PeopleRow group={group.name} people={people} />
        <TableActions seen={seen} />
      </footer>
    </article>
  );
}

const SIGN = {
  lost: { Icon: WifiOff, tone: 'bad' },
  quiet: { Icon: Clock3, tone: 'warn' },
  behind: { Icon: ChevronsLeft, tone: 'warn' },
  ahead: { Icon: ChevronsRight, tone: 'plain' },
  over: { Icon: Clock3, tone: 'warn' },
  empty: { Icon: UserX, tone: 'plain' },
} as const;

function AttentionChip({ attention }: { readonly attention: Attention }) {
  return attention.kind === 'help' ? <Hands seats={attention.seats} /> : <Sign attention={attention} />;
}

/** Pressing a hand takes it down: somebody is on the way. */
function Hands({ seats }: Pick<Extract<Attention, { kind: 'help' }>, 'seats'>) {
  const { send } = useWorkshop();
  const say = pageWords.facilitate.attention;
  return seats.map(({ id, name }) => (
    <button
      key={id}
      type="button"
      className={styles.hand}
      aria-label={say.helpLong(name)}
      onClick={() => void send({ type: 'help.answer', payload: { seat: id } })}
    >
      <Chip tone="ink" icon={<Hand size={ICON.line} />}>
        {say.help(name)}
      </Chip>
    </button>
  ));
}

function Sign({ attention }: { readonly attention: Exclude<Attention, { kind: 'help' }> }) {
  const { Icon, tone } = SIGN[attention.kind];
  const say = pageWords.facilitate.attention;
  const told = () => {
    switch (attention.kind) {
      case 'lost':
      case 'quiet':
        return say[attention.kind](attention.names);
      case 'behind':
      case 'ahead':
        return say[attention.kind](attention.step);
      case 'over':
      case 'empty':
        return say[attention.kind];
    }
  };
  return (
    <Chip tone={tone} icon={<Icon size={ICON.line} />}>
      {told()}
    </Chip>
  );
}

function TableActions({ seen: { id, group, table } }: TableCardProps) {
  const { ask } = useAsking();
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const say = pageWords.facilitate.tables;
  const back = stepAlone({ room }, table, -1);
  const on = stepAlone({ room }, table, 1);
  const shown = room.spotlight === id;
  const closed = room.closedAt !== undefined;
  const roomIsTheirs = useOneTable() === undefined && !closed;
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
      {roomIsTheirs && (
        <IconButton
          small
          label={pageWords.facilitate.addSeat.button(group.name)}
          onClick={() => ask({ kind: 'add seat', group: id })}
        >
          <UserPlus size={ICON.line} />
        </IconButton>
      )}
      {!closed && back && (
        <IconButton
          small
          label={say.back(group.name, back)}
          onClick={() => ask({ kind: 'move', move: { step: back, group: id } })}
        >
          <ChevronsLeft size={ICON.line} />
        </IconButton>
      )}
      {!closed && on && (
        <IconButton
          small
          label={say.on(group.name, on)}
          onClick={() => ask({ kind: 'move', move: { step: on, group: id } })}
        >
          <ChevronsRight size={ICON.line} />
        </IconButton>
      )}
    </span>
  );
}
