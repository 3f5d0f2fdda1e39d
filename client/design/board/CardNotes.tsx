/** What a card says about itself in chips: new to you, a risk. */
import { Flag } from 'lucide-react';
import { words } from '../../words/words.ts';
import { Chip } from '../controls/Chip.tsx';
import { ICON } from '../icon.ts';
import type { CardStates } from './card-states.ts';

export function CardNotes({ fresh, risk }: Pick<CardStates, 'fresh' | 'risk'>) {
  return (
    <>
      {risk !== undefined && (
        <Chip tone="warn" icon={<Flag size={ICON.line} />}>
          {risk}
        </Chip>
      )}
      {fresh && <Chip tone="good">{words.design.card.fresh}</Chip>}
    </>
  );
}
