/** A table card's head in one line: its name, and either the most pressing thing or the step it is at. */
import { ChevronsRight, Clock3, Hourglass, UserX, WifiOff } from 'lucide-react';
import { takesCards } from '../../shared/game/deck.ts';
import { STEPS } from '../../shared/game/steps.ts';
import { Chip } from '../design/controls/Chip.tsx';
import { ICON } from '../design/icon.ts';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { Unseen } from '../design/Unseen.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { type Attention, headlineOf } from './attention.ts';
import { handOf } from './draw.ts';
import { readyAt } from './people.ts';
import { RaisedHand } from './RaisedHand.tsx';
import styles from './TableHead.module.css';
import type { TableSeen } from './useTables.ts';

interface TableHeadProps {
  readonly id: string;
  readonly seen: TableSeen;
}

export function TableHead({ id, seen }: TableHeadProps) {
  const { group, table, attention } = seen;
  const { shown, rest } = headlineOf(attention);
  const say = pageWords.facilitate.attention;
  const [hand, ...hands] = shown?.kind === 'help' ? shown.seats : [];
  const more = [...hands.map(({ name }) => say.help(name)), ...rest.flatMap(inWords)];
  return (
    <header className={styles.head}>
      <h3 className={styles.name} id={id}>
        <Emblem emblem={group.emblem} />
        {group.name}
      </h3>
      {shown === undefined ? (
        <span className={styles.step} title={more.join(', ') || undefined}>
          <b>{STEPS[table.step].number}</b> {words.steps.names[table.step]}
          <Progress seen={seen} />
        </span>
      ) : (
        <span className={styles.chips}>
          <Unseen>{words.steps.names[table.step]}, </Unseen>
          {hand && <RaisedHand seat={hand} />}
          {shown.kind !== 'help' && <Sign attention={shown} />}
          {more.length > 0 && (
            <span className={styles.more} title={more.join(', ')}>
              {say.more(more.length)}
              <Unseen>: {more.join(', ')}</Unseen>
            </span>
          )}
        </span>
      )}
    </header>
  );
}

/** At a step for cards, which of them the table is at; otherwise how many are ready. */
function Progress({ seen: { table, people } }: Pick<TableHeadProps, 'seen'>) {
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const say = pageWords.facilitate.tables;
  const hand = takesCards(table) ? handOf({ catalogue }, table) : [];
  const answered = hand.filter(({ held }) => held.answer !== undefined).length;
  if (answered < hand.length) return <>, {say.card(answered + 1, hand.length)}</>;
  const { ready, of } = readyAt(people, table.ready);
  return of > 0 && <>, {say.ready(ready, of)}</>;
}

const SIGN = {
  lost: { Icon: WifiOff, tone: 'bad' },
  quiet: { Icon: Clock3, tone: 'warn' },
  behind: { Icon: Hourglass, tone: 'warn' },
  ahead: { Icon: ChevronsRight, tone: 'plain' },
  over: { Icon: Clock3, tone: 'warn' },
  empty: { Icon: UserX, tone: 'plain' },
} as const;

function Sign({ attention }: { readonly attention: Exclude<Attention, { kind: 'help' }> }) {
  const { Icon, tone } = SIGN[attention.kind];
  return (
    <Chip tone={tone} icon={<Icon size={ICON.line} />}>
      {inWords(attention)}
    </Chip>
  );
}

function inWords(attention: Attention): string[] {
  const say = pageWords.facilitate.attention;
  switch (attention.kind) {
    case 'help':
      return attention.seats.map(({ name }) => say.help(name));
    case 'lost':
      return [say.lost(attention.names, attention.minutes)];
    case 'quiet':
      return [say.quiet(attention.names)];
    case 'behind':
    case 'ahead':
      return [say[attention.kind](attention.step)];
    case 'over':
    case 'empty':
      return [say[attention.kind]];
  }
}
