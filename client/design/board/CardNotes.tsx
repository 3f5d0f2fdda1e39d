/** What a card says about itself in chips: new to you, a risk, a cost that stands on two cards and counts once. */
import { Flag } from 'lucide-react';
import { words } from '../../words/words.ts';
import { Chip } from '../controls/Chip.tsx';
import { ICON } from '../icon.ts';
import type { CardStates } from './card-states.ts';

export function CardNotes({ fresh, risk, once }: Pick<CardStates, 'fresh' | 'risk'> & { readonly once?: boolean }) {
  return (
    <>
      {risk !== undefined && (
        <Chip tone="warn" icon={<Flag size={ICON.line} />}>
          {risk}
        </Chip>
      )}
      {fresh && <Chip tone="good">{words.design.card.fresh}</Chip>}
      {once && <Chip>{words.design.card.once}</Chip>}
    </>
  );
}
