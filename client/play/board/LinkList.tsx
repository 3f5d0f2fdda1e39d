/** Which outcomes and needs a card helps with, as a list to tick. */
import type { NeedId, OrganisationId, OutcomeId } from '../../../shared/game/ids.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';
import { Tick } from '../../design/controls/Tick.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { useBoard } from './board.tsx';
import styles from './CardDialog.module.css';

interface OneLinkProps {
  readonly label: string;
  readonly on: boolean;
  readonly onTick: ((on: boolean) => void) | undefined;
}

function OneLink({ label, on, onTick }: OneLinkProps) {
  return (
    <li>
      <Tick checked={on} aria-disabled={onTick === undefined} onChange={({ target }) => onTick?.(target.checked)}>
        <span>{label}</span>
      </Tick>
    </li>
  );
}

function toggled<K extends string>(linked: Readonly<Partial<Record<K, true>>>, key: K, on: boolean): K[] {
  const kept = keysOf<K, true>(linked).filter((each) => each !== key);
  return on ? [...kept, key] : kept;
}

export function LinkList({ organisation }: { readonly organisation: OrganisationId }) {
  const { plan, catalogue, act, may } = useTable();
  const { board } = useBoard();
  const placed = plan.placed[organisation];
  const base = { plan: plan.id, organisation };
  const { links, moving } = words.board;
  const outcomes = [...board.columns.flatMap((column) => column.outcomes), ...board.unpinned];
  const needs = inOrder(plan.needs);
  const open = placed !== undefined && may({ type: 'plan.remove', payload: base }) === undefined;
  const link = (change: { readonly outcomes?: OutcomeId[]; readonly needs?: NeedId[] }) => {
    const said = moving.linked(catalogue.organisations[organisation]?.name ?? '');
    void act({ type: 'plan.link', payload: { ...base, ...change } }, said);
  };
  if (outcomes.length + needs.length === 0) return <p>{links.none}</p>;
  return (
    <div className={styles.links}>
      {outcomes.length > 0 && (
        <fieldset>
          <legend className={styles.legend}>{links.outcomes}</legend>
          <ul>
            {outcomes.map(({ id, outcome, pin }) => (
              <OneLink
                key={id}
                label={`${pin}. ${outcome.text}`}
                on={placed?.outcomes?.[id] === true}
                onTick={open ? (on) => link({ outcomes: toggled(placed.outcomes ?? {}, id, on) }) : undefined}
              />
            ))}
          </ul>
        </fieldset>
      )}
      {needs.length > 0 && (
        <fieldset>
          <legend className={styles.legend}>{links.needs}</legend>
          <ul>
            {needs.map(([id, need]) => (
              <OneLink
                key={id}
                label={need.text}
                on={placed?.needs?.[id] === true}
                onTick={open ? (on) => link({ needs: toggled(placed.needs ?? {}, id, on) }) : undefined}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  );
}
