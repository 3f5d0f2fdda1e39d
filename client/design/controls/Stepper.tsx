/** A small number, and one fewer or one more: three things in a row, for a row of whoever asks. */
import { Minus, Plus } from 'lucide-react';
import { ICON } from '../icon.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Stepper.module.css';

interface StepperProps {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** What the buttons say. */
  readonly fewer: string;
  readonly more: string;
  readonly onStep: (value: number) => void;
}

export function Stepper({ value, least, most, fewer, more, onStep }: StepperProps) {
  return (
    <>
      <IconButton label={fewer} onClick={() => onStep(Math.max(least, value - 1))}>
        <Minus size={ICON.block} />
      </IconButton>
      <output className={styles.figure}>{value}</output>
      <IconButton label={more} onClick={() => onStep(Math.min(most, value + 1))}>
        <Plus size={ICON.block} />
      </IconButton>
    </>
  );
}
