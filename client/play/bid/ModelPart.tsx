/** How the sector bids, and how closely it works together: three ways, nine points. */
import { Handshake, Network, Split } from 'lucide-react';
import { isFunded } from '../../../shared/game/bid-money.ts';
import { BID_MODELS, type BidModel } from '../../../shared/game/papers.ts';
import { ChoiceTile } from '../../design/controls/ChoiceTile.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './ModelPart.module.css';
import { Spectrum } from './Spectrum.tsx';

const SIGNS = { separate: Split, consortium: Handshake, lead: Network } as const;

export function ModelPart() {
  const { plan, catalogue } = useTable();
  const { bid, closed, edit } = useBid();
  const { model, spectrum } = bid.form;
  const { model: say } = laterWords.bid;
  const choose = (next: BidModel) => {
    announcer.answer(say.chosen(say.names[next]));
    edit({ type: 'bid.model', payload: { bid: bid.id, model: next, ...(spectrum && { spectrum }) } }, { model: next });
  };
  const funded = isFunded(plan, catalogue);
  return (
    <Panel title={say.title} id="bid-model" tabIndex={-1}>
      <div className={bidStyles.stack}>
        <More>{say.help}</More>
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
          <Note tone="sector">{funded ? say.funded : say.setUp(catalogue.consortium.setUp)}</Note>
        )}
        <Spectrum />
      </div>
    </Panel>
  );
}
