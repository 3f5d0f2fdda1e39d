/** Makes the sheet of organisations on a tablet taller and lower. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { IconButton } from '../../design/controls/IconButton.tsx';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import styles from './SheetHeight.module.css';

const HEIGHTS = ['low', 'half', 'tall'] as const;
export type Height = (typeof HEIGHTS)[number];

interface SheetHeightProps {
  readonly height: Height;
  readonly onHeight: (height: Height) => void;
}

export function SheetHeight({ height, onHeight }: SheetHeightProps) {
  const at = HEIGHTS.indexOf(height);
  const [lower, taller] = [HEIGHTS[at - 1], HEIGHTS[at + 1]];
  const { deck } = words.board;
  return (
    <span className={styles.heights}>
      <IconButton
        small
        label={deck.taller}
        aria-disabled={taller === undefined}
        onClick={() => taller && onHeight(taller)}
      >
        <ChevronUp size={ICON.block} />
      </IconButton>
      <IconButton small label={deck.lower} aria-disabled={lower === undefined} onClick={() => lower && onHeight(lower)}>
        <ChevronDown size={ICON.block} />
      </IconButton>
    </span>
  );
}
