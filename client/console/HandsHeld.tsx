/** What each table holds and answered, folded away; an answer can be opened again here. */
import { RotateCcw } from 'lucide-react';
import { takesCards } from '../../shared/game/deck.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import type { Table } from '../../shared/game/state.ts';
import { IconButton } from '../design/controls/IconButton.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { answerInWords } from './card-answer.ts';
import { type CardHeld, handOf } from './draw.ts';
import styles from './panels.module.css';
import { useTables } from './useTables.ts';

export function HandsHeld() {
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const say = pageWords.facilitate.challenges;
  const hands = useTables()
    .filter(({ table }) => takesCards(table))
    .map(({ id, group, table }) => {
      const hand = handOf({ catalogue }, table);
      return { id, group, table, hand, open: hand.filter(({ held }) => held.answer === undefined).length };
    });
  if (hands.every(({ hand }) => hand.length === 0)) return null;
  return (
    <Panel>
      <details>
        <summary className={styles.fold}>{say.inHand(hands.reduce((sum, { open }) => sum + open, 0))}</summary>
        <ul className={styles.rows}>
          {hands.map(({ id, group, table, hand, open }) => (
            <li key={id} className={styles.block}>
              <span className={styles.rowWords}>
                <b className={styles.rowName}>
                  <Emblem emblem={group.emblem} size="line" />
                  {group.name}
                </b>
                <span className={styles.quiet}>{say.hand(hand.length, open)}</span>
              </span>
              <Hand group={id} table={table} hand={hand} />
            </li>
          ))}
        </ul>
      </details>
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
