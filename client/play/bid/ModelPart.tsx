/** How the sector bids, and how closely it works together: three ways, nine points. */
import { Handshake, Network, Split } from 'lucide-react';
import { isFunded } from '../../../shared/game/bid-money.ts';
import { BID_MODELS, type BidModel } from '../../../shared/game/papers.ts';
import { ChoiceTile } from '../../design/controls/ChoiceTile.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import { NEAR } from './spectrum.ts';

const SIGNS = { separate: Split, consortium: Handshake, lead: Network } as const;

function Spectrum() {
  const { bid, closed, edit } = useBid();
  const { model, spectrum } = bid.form;
  const { spectrum: say } = words.bid;
  const chosen = spectrum === undefined ? undefined : say.points[spectrum - 1];
  const near = model && NEAR[model].map((point) => say.point(point, say.points[point - 1]?.name ?? '')).join('; ');
  return (
    <fieldset className={styles.spectrum} disabled={closed || model === undefined}>
      <legend className={styles.legend}>{say.title}</legend>
      <p className={styles.more}>{model === undefined ? say.first : say.help}</p>
      <div className={styles.points}>
        {say.points.map(({ name }, place) => {
          const number = place + 1;
          return (
            <label key={name} className={styles.point}>
              <input
                type="radio"
                name="bid-spectrum"
                value={number}
                checked={spectrum === number}
                onChange={() => {
                  if (model === undefined) return;
                  announcer.answer(say.chosen(number, name));
                  edit({ type: 'bid.model', payload: { bid: bid.id, model, spectrum: number } }, { spectrum: number });
                }}
              />
              <span className={styles.pin} aria-hidden="true">
                {number}
              </span>
              <span>{name}</span>
            </label>
          );
        })}
      </div>
      {chosen && spectrum !== undefined && (
        <p className={styles.chosen}>
          <b>{chosen.name}.</b> {chosen.about}
        </p>
      )}
      {near !== undefined && <p className={styles.more}>{say.near(near)}</p>}
    </fieldset>
  );
}

export function ModelPart() {
  const { plan, catalogue } = useTable();
  const { bid, closed, edit } = useBid();
  const { model, spectrum } = bid.form;
  const { model: say } = words.bid;
  const choose = (next: BidModel) => {
    announcer.answer(say.chosen(say.names[next]));
    edit({ type: 'bid.model', payload: { bid: bid.id, model: next, ...(spectrum && { spectrum }) } }, { model: next });
  };
  const funded = isFunded(plan, catalogue);
  return (
    <Panel title={say.title} id="bid-model" tabIndex={-1}>
      <div className={styles.stack}>
        <p className={styles.more}>{say.help}</p>
        <fieldset className={styles.tiles} disabled={closed} aria-label={say.title}>
          {BID_MODELS.map((each) => {
            const Sign = SIGNS[each];
            return (
              <ChoiceTile
                key={each}
                name="bid-model"
                value={each}
                checked={model === each}
                label={say.names[each]}
                more={say.about[each]}
                icon={<Sign size={ICON.block} />}
                onChange={() => choose(each)}
              />
            );
          })}
        </fieldset>
        {model === 'consortium' && (
          <p className={styles.chosen}>{funded ? say.funded : say.setUp(catalogue.consortium.setUp)}</p>
        )}
        <Spectrum />
      </div>
    </Panel>
  );
}
