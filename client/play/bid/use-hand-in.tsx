/** Handing the bid in, and taking it back, from the bar at the foot: in sight wherever the form is read. */
import { Check } from 'lucide-react';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { laterWords } from '../../words/later-words.ts';
import type { TurnBarProps } from '../shell/TurnBar.tsx';
import { useTable } from '../table.tsx';
import { useBid } from './bid-at.tsx';
import { lastSubmitted } from './bid-of.ts';
import styles from './SubmitPart.module.css';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const timeOf = (at: number): string => clock.format(at);

export function useHandIn(): TurnBarProps {
  const { may, ask, act } = useTable();
  const { bid } = useBid();
  const { submit: say } = laterWords.bid;
  const last = lastSubmitted(bid);
  const submit = { type: 'bid.submit', payload: { bid: bid.id } } as const;
  const withdraw = { type: 'bid.withdraw', payload: { bid: bid.id } } as const;
  const handIn = async () => {
    const answer = await ask(submit);
    announcer.answer(answer.ok ? say.said((last?.number ?? 0) + 1) : answer.message);
  };
  const stands = last && (bid.out ? say.bar.out(last.number, timeOf(last.version.at)) : say.bar.back);
  return {
    quiet: bid.out === undefined,
    note: (
      <>
        <p data-focus="return" tabIndex={-1} className={styles.stands}>
          {bid.out && <Check size={ICON.line} />} {stands ?? say.bar.open}
        </p>
        {bid.out && (
          <Button small notYet={may(withdraw)?.message} onClick={() => void act(withdraw, say.saidBack)}>
            {say.withdraw}
          </Button>
        )}
      </>
    ),
    actions: bid.out ? undefined : (
      <Button look="go" notYet={may(submit)?.message} onClick={() => void handIn()}>
        {last ? say.again : say.button}
      </Button>
    ),
  };
}
