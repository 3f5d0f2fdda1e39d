/** The weights of award criteria: one bar of 100 with brass handles, and a row for each with minus, number and plus. */
import { Check, GripVertical, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { words } from '../../words/words.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ICON } from '../icon.ts';
import styles from './Weights.module.css';
import { handleAt, WHOLE, withHandle, withWeight } from './weights.ts';

export interface WeightItem {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Under its name, like how a price is scored. */
  readonly more?: ReactNode;
}

interface WeightsProps {
  readonly items: readonly WeightItem[];
  /** In the order of the items; they add up to 100. */
  readonly weights: readonly number[];
  /** Absent where they can only be read. `done` is false while a handle is still held. */
  readonly onChange?: ((weights: readonly number[], done: boolean) => void) | undefined;
}

const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

interface HandleProps {
  readonly place: number;
  readonly least: number;
  readonly most: number;
  readonly between: readonly [string, string];
  readonly said: string;
  readonly onMove: (place: number, done: boolean) => void;
}

function Handle({ place, least, most, between, said, onMove }: HandleProps) {
  const held = useRef(false);
  const placeOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const bar = currentTarget.parentElement?.getBoundingClientRect();
    if (bar === undefined) return place;
    const share = ((clientX - bar.left) / bar.width) * WHOLE;
    return getComputedStyle(currentTarget).direction === 'rtl' ? WHOLE - share : share;
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const to =
      event.key === 'Home' ? least : event.key === 'End' ? most : step === undefined ? undefined : place + step;
    if (to === undefined) return;
    event.preventDefault();
    onMove(to, true);
  };
  return (
    <button
      type="button"
      role="slider"
      className={styles.handle}
      style={{ '--place': `${place}%` }}
      aria-label={words.design.weights.between(...between)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={place}
      aria-valuetext={said}
      onKeyDown={press}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => held.current && onMove(placeOf(event), false)}
      onPointerUp={(event) => {
        if (held.current) onMove(placeOf(event), true);
        held.current = false;
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
    >
      <GripVertical size={ICON.line} />
    </button>
  );
}

function NumberField({ name, value, onSet }: { name: string; value: number; onSet: (value: number) => void }) {
  const [typed, type] = useState<string>();
  const settle = () => {
    const wanted = Number(typed);
    if (typed !== undefined && typed.trim() !== '' && Number.isFinite(wanted)) onSet(wanted);
    type(undefined);
  };
  return (
    <input
      className={styles.number}
      inputMode="numeric"
      autoComplete="off"
      aria-label={words.design.weights.of(name)}
      value={typed ?? value}
      onChange={({ target }) => type(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
        if (key === 'Escape') type(undefined);
      }}
    />
  );
}

export function Weights({ items, weights, onChange }: WeightsProps) {
  const { weights: say } = words.design;
  const weightOf = (index: number) => weights[index] ?? 0;
  const nameOf = (index: number) => items[index]?.name ?? '';
  return (
    <div className={styles.weights}>
      <p className={styles.sum}>
        <Check size={ICON.line} /> {say.sum}
      </p>
      <div className={styles.bar}>
        {items.map(({ id }, index) => (
          <span
            key={id}
            className={styles.part}
            data-pattern={index % 4}
            style={{ '--start': `${handleAt(weights, index - 1)}%`, '--length': `${weightOf(index)}%` }}
            aria-hidden="true"
          >
            {weightOf(index) >= 8 && <span className={styles.figure}>{weightOf(index)}</span>}
          </span>
        ))}
        {onChange &&
          items
            .slice(0, -1)
            .map(({ id, name }, index) => (
              <Handle
                key={id}
                place={handleAt(weights, index)}
                least={handleAt(weights, index - 1)}
                most={handleAt(weights, index + 1)}
                between={[name, nameOf(index + 1)]}
                said={say.both(name, weightOf(index), nameOf(index + 1), weightOf(index + 1))}
                onMove={(place, done) => onChange(withHandle(weights, index, place), done)}
              />
            ))}
      </div>
      <ul className={styles.rows}>
        {items.map(({ id, name, about, more }, index) => {
          const set = (value: number) => onChange?.(withWeight(weights, index, value), true);
          return (
            <li key={id} className={styles.row}>
              <span className={styles.swatch} data-pattern={index % 4} aria-hidden="true" />
              <span className={styles.name}>
                <b>{name}</b>
                <span className={styles.about}>{about}</span>
                {more}
              </span>
              {onChange ? (
                <span className={styles.steps}>
                  <IconButton
                    label={say.less(name)}
                    aria-disabled={weightOf(index) === 0}
                    onClick={() => set(weightOf(index) - 1)}
                  >
                    <Minus size={ICON.line} />
                  </IconButton>
                  <NumberField name={name} value={weightOf(index)} onSet={set} />
                  <IconButton
                    label={say.more(name)}
                    aria-disabled={weightOf(index) === WHOLE}
                    onClick={() => set(weightOf(index) + 1)}
                  >
                    <Plus size={ICON.line} />
                  </IconButton>
                </span>
              ) : (
                <b className={styles.number}>{weightOf(index)}</b>
              )}
            </li>
          );
        })}
      </ul>
      {onChange && <p className={styles.about}>{say.help}</p>}
    </div>
  );
}
