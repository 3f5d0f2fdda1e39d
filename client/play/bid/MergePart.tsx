/** Merging back offices: which organisations, and what it saves, before and after. */
import { useState } from 'react';
import { isTogether, mergeSaving, merging } from '../../../shared/game/bid-money.ts';
import { isClosed } from '../../../shared/game/effects.ts';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { Tick } from '../../design/controls/Tick.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './MergePart.module.css';
import { wouldSave } from './sum.ts';

export function MergePart() {
  const { plan, catalogue, ask } = useTable();
  const { bid, closed } = useBid();
  const { merge: say, members } = laterWords.bid;
  const merged = merging(plan, bid.form);
  const key = merged.join();
  const [picked, setPicked] = useState<{ readonly of: string; readonly ids: readonly OrganisationId[] }>();
  const [error, setError] = useState<string>();
  // What somebody else merged meanwhile starts the choice afresh.
  const ids = picked?.of === key ? picked.ids : merged;
  const together = isTogether(bid.form.model);
  const open = keysOf<OrganisationId, unknown>(plan.placed).filter((id) => !isClosed(plan, id));
  const changed = ids.length !== merged.length || ids.some((id) => !merged.includes(id));
  const saving = wouldSave(ids, catalogue);
  const save = async (organisations: readonly OrganisationId[]) => {
    const answer = await ask({ type: 'bid.merge', payload: { bid: bid.id, organisations: [...organisations] } });
    setError(answer.ok || answer.code === 'already_so' ? undefined : answer.message);
    if (!answer.ok) return;
    setPicked(undefined);
    announcer.answer(
      organisations.length === 0 ? say.stopped : say.merged(organisations.length, wouldSave(organisations, catalogue)),
    );
  };
  return (
    <Panel title={say.title} id="bid-merge" tabIndex={-1}>
      <div className={bidStyles.stack}>
        <More>{say.help(catalogue.consortium.mergeShare)}</More>
        {together ? (
          <>
            <Note tone={changed ? 'warn' : merged.length === 0 ? 'route' : 'sector'}>
              {changed
                ? say.notYet
                : merged.length === 0
                  ? say.none
                  : say.saves(mergeSaving(plan, bid.form, catalogue))}
            </Note>
            <fieldset disabled={closed} aria-label={say.title} className={bidStyles.checks}>
              {open.map((id) => {
                const name = catalogue.organisations[id]?.name ?? id;
                return (
                  <Tick
                    key={id}
                    aria-label={members.merge(name)}
                    checked={ids.includes(id)}
                    onChange={({ target }) =>
                      setPicked({
                        of: key,
                        ids: target.checked ? [...ids, id] : ids.filter((each) => each !== id),
                      })
                    }
                  >
                    <span>
                      {name}
                      <More as="span">{members.core(catalogue.backs[id]?.core ?? 0)}</More>
                    </span>
                  </Tick>
                );
              })}
            </fieldset>
            {changed && ids.length > 0 && <p role="status">{ids.length === 1 ? say.one : say.wouldSave(saving)}</p>}
            {error && <p className={styles.error}>{error}</p>}
            {!closed && (
              <Answers>
                {changed && (
                  <Button look="ink" notYet={ids.length === 1 ? say.one : undefined} onClick={() => void save(ids)}>
                    {ids.length === 0 ? say.stop : say.save}
                  </Button>
                )}
                {merged.length > 0 && !changed && <Button onClick={() => void save([])}>{say.stop}</Button>}
              </Answers>
            )}
          </>
        ) : (
          <p>{say.needTogether}</p>
        )}
      </div>
    </Panel>
  );
}
