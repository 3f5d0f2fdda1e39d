/** The head of the tender's sheet: what it is, where it stands, and its six parts, done or not, each a way to it. */
import { Check, CircleDashed, FileWarning, Route } from 'lucide-react';
import { priceUnfit } from '../../../shared/game/rules/tender.ts';
import type { Paper } from '../../connection/paper.ts';
import { usePaperState } from '../../connection/use-paper.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { Unseen } from '../../design/Unseen.tsx';
import { laterWords } from '../../words/later-words.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { isIndicator, missingIn } from './missing.ts';
import type { OnBoard } from './on-board.ts';
import { isDone, PARTS, type TenderPart } from './progress.ts';
import styles from './Sheet.module.css';
import { goToPart } from './SheetPart.tsx';
import type { PartProps } from './TenderTexts.tsx';

interface TextsProps extends PartProps {
  readonly paper: Paper | undefined;
}

function Progress({ at, paper }: TextsProps) {
  const { plan, catalogue } = useTable();
  const { progress: say } = laterWords.tender;
  const texts = usePaperState(paper, (state) => state.texts);
  const { form } = at.tender;
  const missing = missingIn(plan, form, catalogue, texts);
  const priceFits = priceUnfit(plan, form, catalogue) === undefined;
  const indicators = catalogue.forms.tender.filter(({ id }) => isIndicator(id)).length;
  const written = missing.find((each) => each.what === 'indicators')?.written ?? indicators;
  const named = (part: TenderPart, done: boolean) => {
    if (part === 'indicators') return say.indicators(written, indicators);
    return done ? say.names[part] : say.notYet(say.names[part]);
  };
  return (
    <ul className={styles.progress} aria-label={say.label}>
      {PARTS.map((part) => {
        const done = isDone(part, missing, priceFits);
        const Sign = done ? Check : CircleDashed;
        return (
          <li key={part}>
            <button type="button" className={styles.chip} data-done={done || undefined} onClick={() => goToPart(part)}>
              <Sign size={ICON.line} />
              <span>
                {named(part, done)}
                {done && <Unseen>{say.done}</Unseen>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function SheetHead({ at, paper, onBoard }: TextsProps & { readonly onBoard: OnBoard }) {
  const { table, plan } = useTable();
  const open = at.standing !== 'out' && Object.values(plan.cards).some((held) => held?.answer === undefined);
  const status = usePaperState(paper, (state) => state.status);
  const { tender: say } = laterWords;
  const { play } = words;
  const { standing } = say;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{say.title}</h2>
          <p>
            {say.by(table.name)} {at.standing === 'draft' && standing.draft}{' '}
            {at.standing !== 'out' && play.paper.status[status]}
          </p>
        </div>
        {at.standing !== 'out' && <Progress at={at} paper={paper} />}
        <Button small onClick={() => onBoard(open ? 'cards' : 'pathway')}>
          {open ? <FileWarning size={ICON.line} /> : <Route size={ICON.line} />}
          {open ? say.views.cards : say.views.board}
        </Button>
      </header>
      <p className={styles.standing} data-standing={at.standing} role="status">
        {at.standing === 'draft' ? '' : standing[at.standing](at.number)}
        {at.version?.unfinished && at.standing === 'out' && ` ${standing.unfinished}`}
      </p>
    </>
  );
}
