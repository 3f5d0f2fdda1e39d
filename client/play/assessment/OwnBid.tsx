/** A table's own bid while it is heard: whose turn it is, and what was decided, with scores, reasons and answers. */
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { AskId, CriterionId } from '../../../shared/game/ids.ts';
import type { AgreedScore, Ask, Bid } from '../../../shared/game/papers.ts';
import { entriesOf, inOrder } from '../../../shared/game/records.ts';
import type { Table } from '../../../shared/game/state.ts';
import type { BidShown } from '../../../shared/game/views.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { lastSubmitted } from '../bid/bid-of.ts';
import { useTable } from '../table.tsx';
import panelStyles from './Assessment.module.css';
import { BidPaper } from './BidPaper.tsx';
import { AskAnswer } from './DecideParts.tsx';
import { hearerOf } from './hearing.ts';

function Result({ bid }: { readonly bid: Bid }) {
  const { view, room, catalogue } = useTable();
  const { own: say, award: names } = laterWords.assessment;
  const result = view.results[bid.id];
  if (result === undefined) return <More>{say.wait}</More>;
  const { by, award, agreed, difference } = result;
  const criterionOf = (id: CriterionId) => catalogue.criteria.find((each) => each.id === id)?.name ?? id;
  return (
    <div className={panelStyles.stack}>
      <p className={panelStyles.total}>{say.result(room.groups[by]?.name ?? '', names.names[award.decision])}</p>
      {difference && <p>{say.heardAs(difference.text, difference.months)}</p>}
      <section>
        <h3 className={panelStyles.criterion}>{say.feedback}</h3>
        <p className={panelStyles.said}>{award.text}</p>
      </section>
      <section>
        <h3 className={panelStyles.criterion}>{say.scores}</h3>
        <ul className={panelStyles.asks}>
          {entriesOf<CriterionId, AgreedScore>(agreed).map(([id, { score, reason }]) => (
            <li key={id}>
              <b>{say.score(criterionOf(id), score)}</b>
              <More as="span">{reason}</More>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The table's own bid, as its panel reads it. */
function ownAsRead(
  bid: Bid,
  { id: from, plans }: Pick<Table, 'id' | 'plans'>,
  { people, organisations }: Pick<Catalogue, 'people' | 'organisations'>,
): BidShown | undefined {
  const submitted = lastSubmitted(bid);
  const person = plans[bid.plan]?.person;
  const who = person && people[person];
  if (submitted === undefined || person === undefined || who === undefined) return undefined;
  const { number, version } = submitted;
  return { ...version, bid: bid.id, from, person, who, version: number, organisations };
}

export function OwnBid({ bid }: { readonly bid: Bid }) {
  const { view, room, table, catalogue, act } = useTable();
  const { own: say, asks } = laterWords.assessment;
  const hearer = hearerOf(view, bid.plan);
  const submitted = lastSubmitted(bid);
  const read = ownAsRead(bid, table, catalogue);
  const now = room.presenting !== undefined && 'bid' in room.presenting && room.presenting.bid.bid === bid.id;
  const open = submitted !== undefined && room.step === 'assessment' && !table.closed;
  // What is decided is presented no more; what the room still looks at can be taken down.
  const presents = open && (now || view.results[bid.id] === undefined);
  const list = inOrder<AskId, Ask>(submitted?.version.asks ?? {});
  return (
    <div className={panelStyles.work}>
      <div className={panelStyles.column}>
        <Panel title={say.title}>
          <div className={panelStyles.stack}>
            <p>{say.side}</p>
            <p>{hearer === undefined ? say.readySet : say.hears(room.groups[hearer]?.name ?? '')}</p>
            {now && (
              <Note tone="route" strong>
                {say.now}
              </Note>
            )}
            {submitted === undefined && <p>{say.none}</p>}
            {presents && (
              <Answers>
                <Button onClick={() => void act({ type: 'bid.present', payload: now ? {} : { bid: bid.id } })}>
                  {now ? say.stop : say.present}
                </Button>
              </Answers>
            )}
            <Result bid={bid} />
          </div>
        </Panel>
        {read && (
          <Panel title={say.handedIn}>
            <BidPaper bid={read} catalogue={catalogue} />
          </Panel>
        )}
      </div>
      {list.length > 0 && (
        <div className={panelStyles.column}>
          <Panel title={say.asks}>
            <ul className={panelStyles.asks} aria-label={asks.title}>
              {list.map(([id, ask]) => (
                <li key={id}>
                  <Chip>{laterWords.bid.asks.kinds[ask.kind]}</Chip> {ask.text}
                  <AskAnswer ask={ask} />
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </div>
  );
}
