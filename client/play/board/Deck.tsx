/** The deck: every organisation there is, to search, narrow, read and place. */
import { Check, Search } from 'lucide-react';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { placedCount } from '../../../shared/game/board.ts';
import type { Front } from '../../../shared/game/catalogue.ts';
import type { ColumnId, OrganisationId } from '../../../shared/game/ids.ts';
import { entriesOf, keysOf } from '../../../shared/game/records.ts';
import { DeckCard } from '../../design/board/DeckCard.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { ICON } from '../../design/icon.ts';
import { NameTag } from '../../design/people/NameTag.tsx';
import { Unseen } from '../../design/Unseen.tsx';
import { words } from '../../words/words.ts';
import { isTyping } from '../is-typing.ts';
import { useTable } from '../table.tsx';
import type { DragSource } from './aim.ts';
import { useBoard } from './board.tsx';
import { isIntroduced } from './card-facts.ts';
import type { CardAt } from './columns.ts';
import styles from './Deck.module.css';
import { ANY, choicesOf, matches, type Wanted } from './deck-filter.ts';
import { stopAfter, stopOf } from './deck-stops.ts';

interface DeckProps {
  readonly onGrab: (event: PointerEvent<HTMLElement>, source: DragSource) => void;
  /** Beside the title, like what makes the list taller. */
  readonly aside?: ReactNode;
  /** The column somebody asked for a card for. */
  readonly adding: ColumnId | undefined;
  /** The card is placed there, or nobody wants one there any more. */
  readonly onAdded: (card: CardAt | undefined) => void;
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Filter({ label, value, choices, onChange }: FilterProps) {
  return (
    <span className={styles.filter}>
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{label}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </span>
  );
}

interface OneCardProps extends Pick<DeckProps, 'onGrab' | 'adding' | 'onAdded'> {
  readonly front: Front;
  /** Tab stops here. */
  readonly isStop: boolean;
  readonly onStop: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function OneCard({ front, onGrab, adding, onAdded, isStop, onStop, onKey }: OneCardProps) {
  const { plan, catalogue, may } = useTable();
  const { chosen, choose, does, holding, reading } = useBoard();
  const { id } = front;
  const holder = holding.get(id);
  const touching = holder ?? reading.get(id);
  const stands = plan.placed[id]?.in ?? {};
  const ward = catalogue.wards.find((each) => each.id === front.ward)?.name ?? '';
  const places = catalogue.columns.map((column) => ({
    id: column.id,
    name: column.name,
    held: stands[column.id] !== undefined,
    wanted: column.id === adding,
  }));
  const [first] = places;
  const refusal = first && may({ type: 'plan.place', payload: { plan: plan.id, organisation: id, column: first.id } });
  const placeable = refusal === undefined || refusal.code === 'already_so';
  const names = places.filter(({ held }) => held).map(({ name }) => name);
  return (
    <li className={styles.item} data-organisation={id}>
      <DeckCard
        lang={catalogue.language}
        organisation={front}
        kind={words.board.detail.where(front.kind, ward)}
        summary={front.summary}
        helps={front.helps}
        selected={chosen === id}
        fresh={isIntroduced(plan, catalogue, id)}
        places={placeable ? places : undefined}
        onPlace={(column) => {
          if (stands[column] === undefined) does.place(id, column);
          else does.remove(id, column);
          if (column === adding) onAdded({ organisation: id, column });
        }}
        onChoose={() => choose(chosen === id ? undefined : id)}
        stop={{ tabIndex: isStop ? 0 : -1, onFocus: onStop, onKeyDown: onKey }}
        onPointerDown={placeable ? (event) => onGrab(event, { organisation: id, from: undefined }) : undefined}
      />
      {touching && (
        <span className={styles.touching}>
          <NameTag look={touching.look} doing={holder ? 'holding' : 'reading'}>
            {holder ? words.design.person.moving(holder.name) : touching.name}
          </NameTag>
        </span>
      )}
      {names.length > 0 && (
        <p className={styles.placed} title={words.board.deck.placed(names.join(', '))}>
          <Check size={ICON.line} aria-hidden="true" />
          <Unseen>{words.board.deck.placed(names.join(', '))}</Unseen>
        </p>
      )}
      {!placeable && chosen === id && (
        <p lang="en" className={styles.refused}>
          {refusal.message}
        </p>
      )}
    </li>
  );
}

export function Deck({ onGrab, aside, adding, onAdded }: DeckProps) {
  const { plan, catalogue } = useTable();
  const [wanted, setWanted] = useState<Wanted>(ANY);
  const [stop, setStop] = useState<OrganisationId>();
  const list = useRef<HTMLUListElement>(null);
  const headId = useId();
  const { deck } = words.board;
  const fronts = useMemo(() => entriesOf(catalogue.organisations).map(([, front]) => front), [catalogue.organisations]);
  const { kinds, helps, wards } = useMemo(() => choicesOf(fronts), [fronts]);
  const found = fronts.filter((front) => matches(front, wanted, catalogue.wards));
  const shown = found.map(({ id }) => id);
  const asked = useRef<HTMLParagraphElement>(null);
  const columnName = catalogue.columns.find(({ id }) => id === adding)?.name;
  useEffect(() => {
    if (adding !== undefined && !isTyping(document.activeElement)) asked.current?.focus();
  }, [adding]);
  const goOn = (event: KeyboardEvent, from: OrganisationId) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stopAfter(shown, from, event.key);
    if (next === undefined) return;
    event.preventDefault();
    const item = list.current?.querySelector<HTMLElement>(`[data-organisation="${next}"]`);
    item?.querySelector<HTMLElement>('[data-grip]')?.focus();
    // The name alone would do for the focus; whoever reads wants the whole card.
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const want = (change: Partial<Wanted>) => setWanted({ ...wanted, ...change });
  const same = (all: readonly string[]) => all.map((name) => ({ id: name, name }));
  return (
    <section className={styles.deck} aria-labelledby={headId} data-part="deck">
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} id={headId}>
            {deck.title}
          </h2>
          <p className={styles.count}>{deck.count(keysOf(catalogue.organisations).length, placedCount(plan))}</p>
        </div>
        {aside}
      </div>
      <div className={styles.ways}>
        <Field
          label={deck.search}
          labelUnseen
          placeholder={deck.searchShort}
          type="search"
          icon={<Search size={ICON.line} />}
          value={wanted.search}
          onChange={({ target }) => want({ search: target.value })}
        />
        <div className={styles.filters}>
          <Filter label={deck.kind} value={wanted.kind} choices={same(kinds)} onChange={(kind) => want({ kind })} />
          <Filter
            label={deck.where}
            value={wanted.ward}
            choices={catalogue.wards.filter(({ id }) => wards.has(id))}
            onChange={(ward) => want({ ward })}
          />
          <Filter
            label={deck.helps}
            value={wanted.helps}
            choices={same(helps)}
            onChange={(need) => want({ helps: need })}
          />
        </div>
      </div>
      {columnName && (
        <p className={styles.adding} ref={asked} tabIndex={-1}>
          <span>{deck.adding(columnName)}</span>
          <Button small onClick={() => onAdded(undefined)}>
            {deck.notThere}
          </Button>
        </p>
      )}
      <ul ref={list} className={styles.list} aria-label={deck.list}>
        {found.map((front) => (
          <OneCard
            key={front.id}
            front={front}
            onGrab={onGrab}
            adding={adding}
            onAdded={onAdded}
            isStop={front.id === stopOf(shown, stop)}
            onStop={() => setStop(front.id)}
            onKey={(event) => goOn(event, front.id)}
          />
        ))}
      </ul>
      {found.length === 0 && (
        <div className={styles.none} role="status">
          <p>{deck.none((helps[0] ?? '').toLocaleLowerCase())}</p>
          <Button small onClick={() => setWanted(ANY)}>
            {deck.clear}
          </Button>
        </div>
      )}
    </section>
  );
}
