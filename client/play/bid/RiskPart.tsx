/** How risk is held: one or more instruments, each in a sentence. */
import { INSTRUMENTS, type Instrument } from '../../../shared/game/papers.ts';
import { setOf } from '../../../shared/game/sets.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { Tick } from '../../design/controls/Tick.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { laterWords } from '../../words/later-words.ts';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';

export function RiskPart() {
  const { bid, closed, edit } = useBid();
  const { risk: say } = laterWords.bid;
  const { risk } = bid.form;
  const set = (instrument: Instrument, included: boolean) => {
    announcer.answer((included ? say.chosen : say.unchosen)(say.names[instrument]));
    const instruments = INSTRUMENTS.filter((each) => (each === instrument ? included : risk[each]));
    edit({ type: 'bid.risk', payload: { bid: bid.id, instruments } }, { risk: setOf(instruments) });
  };
  return (
    <Panel title={say.title} id="bid-risk" tabIndex={-1}>
      <div className={bidStyles.stack}>
        <More>{say.help}</More>
        <fieldset disabled={closed} aria-label={say.title} className={bidStyles.checks}>
          {INSTRUMENTS.map((instrument) => (
            <Tick
              key={instrument}
              checked={risk[instrument] === true}
              onChange={({ target }) => set(instrument, target.checked)}
            >
              <span>
                {say.names[instrument]}
                <More as="span">{say.about[instrument]}</More>
              </span>
            </Tick>
          ))}
        </fieldset>
      </div>
    </Panel>
  );
}
