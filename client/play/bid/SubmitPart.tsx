/** Handing the bid in: what is still open, and what was submitted. */
import { Check, CircleDashed } from 'lucide-react';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useReceivedTender } from '../costing/tender-of.ts';
import { useTable } from '../table.tsx';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import { lastSubmitted } from './bid-of.ts';
import { type Missing, missingIn } from './missing.ts';
import { goTo } from './PartsNav.tsx';
import styles from './SubmitPart.module.css';
import { timeOf } from './use-hand-in.tsx';

function useMissingSaid() {
  const { catalogue, person } = useTable();
  const { open } = laterWords.bid.submit;
  return (missing: Missing): string => {
    switch (missing.what) {
      case 'notReady':
      case 'leadNotReady':
        return open[missing.what](catalogue.organisations[missing.organisation]?.name ?? missing.organisation);
      case 'unhelped':
        return open.unhelped(missing.text);
      case 'text': {
        const label = catalogue.forms.bid.find(({ id }) => id === missing.field)?.label ?? missing.field;
        return open.text(label.replaceAll('{name}', person?.name ?? ''));
      }
      case 'card':
        return open.card(catalogue.cards[missing.card]?.title ?? '');
      default:
        return open[missing.what];
    }
  };
}

interface StillOpenProps {
  readonly missing: readonly Missing[];
  /** Where a part is not on this page. */
  readonly onCards: (() => void) | undefined;
}

function StillOpen({ missing, onCards }: StillOpenProps) {
  const { submit: say } = laterWords.bid;
  const said = useMissingSaid();
  if (missing.length === 0)
    return (
      <p className={styles.done}>
        <Check size={ICON.line} /> {say.nothing}
      </p>
    );
  return (
    <section aria-label={say.missing}>
      <h3 className={bidStyles.legend}>{say.missing}</h3>
      <ul className={styles.missing}>
        {missing.map((each) => {
          const text = said(each);
          const { part } = each;
          const go = part === 'cards' ? onCards : () => goTo(part);
          return (
            <li key={'outcome' in each ? each.outcome : text}>
              <CircleDashed size={ICON.line} />
              {go ? (
                <button type="button" className={styles.link} onClick={go}>
                  {text}
                </button>
              ) : (
                <span>{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The last version that went out, and which version of the tender it answers. */
function Submitted() {
  const { bid } = useBid();
  const tender = useReceivedTender();
  const { submit: say } = laterWords.bid;
  const last = lastSubmitted(bid);
  if (last === undefined) return <More>{say.draft}</More>;
  const { number, version } = last;
  return (
    <div className={bidStyles.stack}>
      <Note tone="sector">
        {bid.out ? say.submitted(number, timeOf(version.at)) : say.withdrawn(number)}{' '}
        {version.unfinished && say.unfinished} {say.price(version.price, version.cost)}
      </Note>
      {tender && tender.version !== version.answers && (
        <Note tone="warn">{say.answers(version.answers, tender.version)}</Note>
      )}
    </div>
  );
}

interface SubmitPartProps {
  /** What the co-written fields hold now. */
  readonly texts: Readonly<Record<string, string>>;
  readonly onCards?: (() => void) | undefined;
}

/** The buttons stand in the bar at the foot of the page. */
export function SubmitPart({ texts, onCards }: SubmitPartProps) {
  const { plan, catalogue, may } = useTable();
  const { bid, value } = useBid();
  const { submit: say } = laterWords.bid;
  const missing = missingIn(plan, bid.form, catalogue, { texts, value: value ?? 0 });
  const canAnyway = missing.length > 0 && may({ type: 'bid.submit', payload: { bid: bid.id } }) === undefined;
  return (
    <Panel title={say.title} id="bid-submit" tabIndex={-1}>
      <div className={bidStyles.stack}>
        <Submitted />
        {bid.out ? (
          <More>{say.withdrawHelp}</More>
        ) : (
          <>
            <StillOpen missing={missing} onCards={onCards} />
            {canAnyway && <More>{say.canAnyway}</More>}
          </>
        )}
      </div>
    </Panel>
  );
}
