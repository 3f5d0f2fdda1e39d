/** Somebody who asks for the facilitator. Pressing the hand takes it down: somebody is on the way. */
import { Hand } from 'lucide-react';
import { Chip } from '../design/controls/Chip.tsx';
import { ICON } from '../design/icon.ts';
import { useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import type { Attention } from './attention.ts';
import styles from './RaisedHand.module.css';

interface RaisedHandProps {
  readonly seat: Extract<Attention, { kind: 'help' }>['seats'][number];
}

export function RaisedHand({ seat }: RaisedHandProps) {
  const { send } = useWorkshop();
  const say = pageWords.facilitate.attention;
  return (
    <button
      type="button"
      className={styles.hand}
      aria-label={say.helpLong(seat.name)}
      onClick={() => void send({ type: 'help.answer', payload: { seat: seat.id } })}
    >
      <Chip tone="ink" icon={<Hand size={ICON.line} />}>
        {say.help(seat.name)}
      </Chip>
    </button>
  );
}
