/** The weights of award criteria: one bar of 100 with brass handles, and a row for each with minus, number and plus. */
import { Check, GripVertical, Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { words } from '../../words/words.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ICON } from '../icon.ts';
import type { PersonShown } from '../people/Avatar.tsx';
import { personColour } from '../people/look.ts';
import { NameTag } from '../people/NameTag.tsx';
import styles from './Weights.module.css';
import { handleAt, WHOLE, withHandle, withWeight } from './weights.ts';

export interface WeightItem {
  readonly id: string;
  readonly name: string;
  /** Beside its name, like how a price is scored. */
  readonly more?: ReactNode;
}

interface WeightsProps {
  readonly items: readonly WeightItem[];
  /** In the order of the items; they add up to 100. */
  readonly weights: readonly number[];
  /** Absent where they can only be read. `done` is false while a handle is still held. */
  readonly onChange?: ((weights: readonly number[], done: boolean) => void) | undefined;
  /** Who has a hand on each handle, from the first on. */
  readonly holders?: readonly (PersonShown | undefined)[] | undefined;
  /** Takes hold of a handle, or lets go. */
  readonly onHold?: ((handle: number | undefined) => void) | undefined;
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
  readonly holder: PersonShown | undefined;
  readonly onHold: (holds: boolean) => void;
}

function Handle({ place, least, most, between, said, onMove, holder, onHold }: HandleProps) {
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
    onHold(true);
    onMove(to, true);
  };
  const letGo = () => {
    held.current = false;
    onHold(false);
  };
  const { weights: say, person } = words.design;
  const name = say.between(...between);
  return (
    <button
      type="button"
      role="slider"
      className={styles.handle}
      style={{ '--place': `${place}%`, '--who': holder && personColour(holder.look) }}
      data-held={holder && ''}
      aria-label={holder ? `${name}, ${person.moving(holder.name)}` : name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={place}
      aria-valuetext={said}
      onKeyDown={press}
      onPointerDown={(event) => {
        held.current = true;
        onHold(true);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => held.current && onMove(placeOf(event), false)}
      onPointerUp={(event) => {
        if (held.current) onMove(placeOf(event), true);
        letGo();
      }}
      onPointerCancel={letGo}
      onBlur={letGo}
    >
      <GripVertical size={ICON.line} />
      {holder && (
        <span className={styles.holder}>
          <NameTag look={holder.look} doing="holding">
            {holder.name}
          </NameTag>
        </span>
      )}
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

export function WeightsSum() {
  return (
    <span className={styles.sum}>
      <Check size={ICON.line} /> {words.design.weights.sum}
    </span>
  );
}

export function Weights({ items, weights, onChange, holders, onHold }: WeightsProps) {
  const { weights: say } = words.design;
  const weightOf = (index: number) => weights[index] ?? 0;
  const nameOf = (index: number) => items[index]?.name ?? '';
  return (
    <div className={styles.weights}>
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
                holder={holders?.[index]}
                onHold={(holds) => onHold?.(holds ? index : undefined)}
              />
            ))}
      </div>
      <ul className={styles.rows}>
        {items.map(({ id, name, more }, index) => {
          const set = (value: number) => onChange?.(withWeight(weights, index, value), true);
          return (
            <li key={id} className={styles.row}>
              <span className={styles.swatch} data-pattern={index % 4} aria-hidden="true" />
              <span className={styles.name}>
                {name}
                {more}
              </span>
              {onChange ? (
                <span className={styles.steps}>
                  <IconButton
                    className={styles.step}
                    label={say.less(name)}
                    aria-disabled={weightOf(index) === 0}
                    onClick={() => set(weightOf(index) - 1)}
                  >
                    <Minus size={ICON.line} />
                  </IconButton>
                  <NumberField name={name} value={weightOf(index)} onSet={set} />
                  <IconButton
                    className={styles.step}
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
      {onChange && <p className={styles.help}>{say.help}</p>}
    </div>
  );
}
