/** What the keys do on a card of the board: go, open, pick up, carry, put down, link, take off. */
import type { KeyboardEvent } from 'react';
import { announcer } from '../../design/live/announcer.ts';
import { usePreferences } from '../../store/preferences.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { useBoard } from './board.tsx';
import { beside, type CardAt, goFrom, isWayKey } from './columns.ts';
import { carry, type Held, isStillThere, pickUp, placeSaid, putDown } from './moving.ts';

export function useCardKeys(card: CardAt, name: string): (event: KeyboardEvent) => void {
  const { table, plan, catalogue, may } = useTable();
  const { real, columns, held, setHeld, askFocus, open, does } = useBoard();
  const letters = usePreferences((preferences) => preferences.letters);
  const { moving } = words.board;
  const refused = () => may({ type: 'plan.remove', payload: { plan: plan.id, organisation: card.organisation } });
  const columnName = (id: CardAt['column']) => catalogue.columns.find((each) => each.id === id)?.name ?? id;
  const at = (next: Held): CardAt => ({ organisation: next.organisation, column: next.to });

  const leave = (from: Held) => {
    setHeld(undefined);
    askFocus({ organisation: from.organisation, column: from.from });
    announcer.answer(moving.left(name, columnName(from.from)));
  };

  const whileHeld = (event: KeyboardEvent, now: Held) => {
    if (event.key === 'Tab') {
      leave(now);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape' || refused() || !isStillThere(real, now)) leave(now);
    else if (isWayKey(event.key)) {
      const next = carry(real, now, event.key);
      setHeld(next);
      askFocus(at(next));
      const { column, place, of } = placeSaid(real, next);
      announcer.answer(moving.at(column, place, of));
    } else if (event.key === ' ' || event.key === 'Enter') {
      const drop = putDown(real, now);
      setHeld(undefined);
      askFocus(at(now));
      if (drop) does.move(drop);
      else announcer.answer(moving.left(name, columnName(now.from)));
    }
  };

  const take = () => {
    const taken = pickUp(real, card);
    setHeld(taken);
    const { column, place, of } = placeSaid(real, taken);
    announcer.answer(moving.pickedUp(name, column, place, of));
  };

  const takeOff = () => {
    const next = beside(columns, card);
    does.remove(card.organisation, card.column);
    if (next) askFocus(next);
    else document.getElementById('main')?.focus();
  };

  return (event) => {
    // Keys pressed on a button or a switch of the card are that control's own.
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    if (held) {
      whileHeld(event, held);
      return;
    }
    if (isWayKey(event.key)) {
      event.preventDefault();
      askFocus(goFrom(columns, card, event.key));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open({ organisation: card.organisation, part: 'card' });
    } else if (table.closed) return;
    else if (event.key === ' ' || event.key === 'Delete') {
      event.preventDefault();
      const refusal = refused();
      if (refusal) announcer.answer(refusal.message);
      else if (event.key === ' ') take();
      else takeOff();
    } else if (event.key.toLowerCase() === 'l' && letters) {
      event.preventDefault();
      open({ organisation: card.organisation, part: 'links' });
    }
  };
}
