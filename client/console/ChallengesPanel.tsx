/** The challenges at a glance: what is in each table's hands, what they answered, and drawing or opening a card again. */
import { RotateCcw, Shuffle } from 'lucide-react';
import { takesCards } from '../../shared/game/deck.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import type { Table } from '../../shared/game/state.ts';
import { Button } from '../design/controls/Button.tsx';
import { IconButton } from '../design/controls/IconButton.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { useAsking } from './asking.tsx';
import { answerInWords } from './card-answer.ts';
import { type CardHeld, handOf } from './draw.ts';
import styles from './panels.module.css';
import { useTables } from './useTables.ts';

export function ChallengesPanel() {
  const { ask } = useAsking();
  const view = useFacilitatorView((each) => each);
  const tables = useTables().filter(({ table }) => takesCards(table));
  const say = pageWords.facilitate.challenges;
  return (
    <Panel title={say.title}>
      <Button look="go" wide onClick={() => ask({ kind: 'draw' })}>
        <Shuffle size={ICON.line} />
        {say.draw}
      </Button>
      <ul className={styles.rows}>
        {tables.map(({ id, group, table }) => {
          const hand = handOf(view, table);
          const open = hand.filter(({ held }) => held.answer === undefined).length;
          return (
            <li key={id} className={styles.block}>
              <div className={styles.row}>
                <span className={styles.rowWords}>
                  <b className={styles.rowName}>
                    <Emblem emblem={group.emblem} size="line" />
                    {group.name}
                  </b>
                  <span className={styles.quiet}>{say.hand(hand.length, open)}</span>
                </span>
                <IconButton small label={say.drawFor(group.name)} onClick={() => ask({ kind: 'draw', group: id })}>
                  <Shuffle size={ICON.line} />
                </IconButton>
              </div>
              <Hand group={id} table={table} hand={hand} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

interface HandProps {
  readonly group: GroupId;
  readonly table: Table;
  readonly hand: readonly CardHeld[];
}

function Hand({ group, table, hand }: HandProps) {
  const { send } = useWorkshop();
  const groups = useFacilitatorView((view) => view.room.groups);
  const say = pageWords.facilitate.challenges;
  const name = groups[group]?.name ?? '';
  return (
    <ul className={styles.hand}>
      {hand.map(({ id, title, held }) => (
        <li key={id} className={styles.held}>
          <span className={styles.rowWords}>
            <span>
              {title}: <b>{answerInWords(held)}</b>
            </span>
            <span className={styles.quiet}>{aroundAnswer(held, held.from && groups[held.from]?.name)}</span>
          </span>
          {held.answer && (
            <IconButton
              small
              label={say.reopenLong(title, name)}
              onClick={() => void send({ type: 'challenge.reopen', payload: { plan: table.current, card: id } })}
            >
              <RotateCcw size={ICON.line} />
            </IconButton>
          )}
        </li>
      ))}
    </ul>
  );
}

function aroundAnswer({ answer }: CardHeld['held'], from: string | undefined): string {
  const say = pageWords.facilitate.challenges;
  return [
    ...(from === undefined ? [] : [say.passedOn(from)]),
    ...(answer?.carries === undefined ? [] : [say.carries(answer.carries)]),
    ...(answer?.best === undefined ? [] : [say.best(answer.best)]),
  ].join(', ');
}
