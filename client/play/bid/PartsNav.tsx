/** The parts of the bid in a row: what each is called, whether something is open in it, and going there. */
import { Check, CircleDashed } from 'lucide-react';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { Unseen } from '../../design/Unseen.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { useBid } from './bid-at.tsx';
import { type BidPart, missingIn } from './missing.ts';
import styles from './PartsNav.module.css';

type Section = Exclude<BidPart, 'cards'> | 'submit';

const SECTIONS: readonly Section[] = ['model', 'members', 'risk', 'price', 'texts', 'asks', 'submit'];

/** Goes to a part of the form and gives it the focus. */
export function goTo(part: Section) {
  const target = document.getElementById(`bid-${part}`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

export function PartsNav({ texts }: { readonly texts: Readonly<Record<string, string>> }) {
  const { plan, catalogue } = useTable();
  const { bid, value } = useBid();
  const { parts } = laterWords.bid;
  const open = new Set(missingIn(plan, bid.form, catalogue, { texts, value: value ?? 0 }).map(({ part }) => part));
  return (
    <nav className={styles.parts} aria-label={parts.label}>
      {SECTIONS.map((section) => {
        // Asks are never missing, and handing in is what the others lead to.
        const judged = section !== 'submit' && section !== 'asks' ? section : undefined;
        // Nothing of this is settled before it is known how the sector bids.
        const isFirst = bid.form.model === undefined && (judged === 'members' || judged === 'risk');
        const isOpen = judged !== undefined && (isFirst || open.has(judged));
        return (
          <Button key={section} small onClick={() => goTo(section)}>
            {judged && (isOpen ? <CircleDashed size={ICON.line} /> : <Check size={ICON.line} />)}
            {parts.names[section]}
            {judged && <Unseen>, {isOpen ? parts.open : parts.done}</Unseen>}
          </Button>
        );
      })}
    </nav>
  );
}
