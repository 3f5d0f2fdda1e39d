/** Scoring alone: one's own scores, the device passed to those without one, who is in, and turning them all over. */
import { Layers } from 'lucide-react';
import { useId, useState } from 'react';
import type { CriterionId, SeatId } from '../../../shared/game/ids.ts';
import type { Row } from '../../../shared/game/panel-rows.ts';
import type { Scores } from '../../../shared/game/papers.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { isIn } from '../../../shared/game/scoring.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { useWorkshopState } from '../../store/provider.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import styles from './AloneParts.module.css';
import panelStyles from './Assessment.module.css';
import { usePanel } from './heard.tsx';
import { scorersOf } from './hearing.ts';
import { Rubric } from './Track.tsx';

interface ScoreRowProps {
  readonly row: Row;
  readonly score: number | undefined;
  /** There is a score that this device does not know: it was passed on since. */
  readonly hidden: boolean;
  readonly onScore: (score: number) => void;
}

function ScoreRow({ row: { criterion, weight }, score, hidden, onScore }: ScoreRowProps) {
  const { catalogue } = useTable();
  const { alone: say } = laterWords.assessment;
  const name = useId();
  return (
    <fieldset className={styles.scoring} aria-describedby={hidden ? `${name}-hidden` : undefined}>
      <legend className={panelStyles.criterion}>
        {criterion.name} <span className={styles.weight}>{say.weight(weight)}</span>
      </legend>
      <More>{criterion.looksFor}</More>
      <div className={styles.slots}>
        {catalogue.rubric.map((means, value) => (
          <label key={means} className={styles.slot} title={means}>
            <input
              type="radio"
              name={name}
              aria-label={say.score(value, means)}
              checked={score === value}
              onChange={() => onScore(value)}
            />
            <span aria-hidden="true">{value}</span>
          </label>
        ))}
      </div>
      {hidden && (
        <p id={`${name}-hidden`} className={styles.means}>
          {say.hidden}
        </p>
      )}
      {score !== undefined && <p className={styles.means}>{say.score(score, catalogue.rubric[score] ?? '')}</p>}
    </fieldset>
  );
}

const NONE: Scores = {};

function Scoring({ scorer }: { readonly scorer: SeatId }) {
  const { seat, act } = useTable();
  const { panel, rows } = usePanel();
  const mine = useWorkshopState((state) => state.mine.scores[panel.bid]) ?? NONE;
  // What was just pressed is shown before the server has it; what others passed this device for is kept nowhere else.
  const [pressed, setPressed] = useState<Scores>(NONE);
  const { alone: say } = laterWords.assessment;
  const scores = scorer === seat ? { ...mine, ...pressed } : pressed;
  const set = (criterion: CriterionId, name: string, score: number) => {
    setPressed((now) => ({ ...now, [criterion]: score }));
    announcer.answer(say.chosen(name, score));
    const payload = { bid: panel.bid, criterion, score, ...(scorer === seat ? {} : { seat: scorer }) };
    void act({ type: 'score.set', payload });
  };
  return rows.map((row) =>
    row.ruled === undefined ? (
      <ScoreRow
        key={row.criterion.id}
        row={row}
        score={scores[row.criterion.id]}
        hidden={
          scorer !== seat && scores[row.criterion.id] === undefined && panel.in[scorer]?.[row.criterion.id] === true
        }
        onScore={(score) => set(row.criterion.id, row.criterion.name, score)}
      />
    ) : (
      <div key={row.criterion.id} className={styles.scoring}>
        <h3 className={panelStyles.criterion}>
          {row.criterion.name} <span className={styles.weight}>{say.weight(row.weight)}</span>
        </h3>
        <More>{say.byRule}</More>
      </div>
    ),
  );
}

export function ScoreAlone() {
  const { view, table, seat } = useTable();
  const { nameOf } = usePanel();
  const { alone: say } = laterWords.assessment;
  const screen = view.people[seat]?.screen === true;
  const own = screen ? [] : [seat];
  const scorers = [...own, ...keysOf<SeatId, true>(table.handed).filter((each) => each !== seat)];
  const [chosen, setChosen] = useState<SeatId | undefined>(screen ? undefined : seat);
  return (
    <Panel title={say.title}>
      <div className={panelStyles.stack}>
        <More>{screen ? say.screen : say.help}</More>
        <Rubric />
        {(screen || scorers.length > 1) && (
          <fieldset className={styles.scorers}>
            <More as="legend">{say.pass}</More>
            {scorers.map((each) => (
              <Button key={each} small pressed={each === chosen} onClick={() => setChosen(each)}>
                {each === seat ? say.you : nameOf(each)}
              </Button>
            ))}
          </fieldset>
        )}
        {chosen !== undefined && chosen !== seat && (
          <Note tone="route" strong>
            {say.passed(nameOf(chosen))}
          </Note>
        )}
        {chosen !== undefined && <Scoring key={chosen} scorer={chosen} />}
        {chosen !== undefined && chosen !== seat && (
          <Button look="ink" onClick={() => setChosen(screen ? undefined : seat)}>
            {say.done(nameOf(chosen))}
          </Button>
        )}
      </div>
    </Panel>
  );
}

export function TurnOver() {
  const { view, may, act } = useTable();
  const { panel, rows, closed, nameOf } = usePanel();
  const { turn: say } = laterWords.assessment;
  const scorers = scorersOf(view);
  const judged = rows.filter(({ ruled }) => ruled === undefined).length;
  const isWaiting = (each: SeatId) => !isIn(panel, each, judged);
  const waiting = scorers.filter(isWaiting).map(nameOf);
  const [asking, setAsking] = useState(false);
  // Nobody is missing any more: whoever is seated later brings no question back.
  if (asking && waiting.length === 0) setAsking(false);
  const reveal = { type: 'score.reveal', payload: { bid: panel.bid } } as const;
  const turn = () => void act(reveal, say.said);
  const close = () => setAsking(false);
  const names = [waiting.slice(0, -1).join(', '), waiting.at(-1)].filter(Boolean).join(` ${say.and} `);
  return (
    <Panel title={say.title}>
      <div className={panelStyles.stack}>
        <div className={styles.backs} aria-hidden="true">
          {scorers.map((each) => (
            <span key={each} className={styles.back} data-in={!isWaiting(each) || undefined} />
          ))}
        </div>
        <p>
          <b>{say.in(scorers.length - waiting.length, scorers.length)}</b>
          <More as="span">{waiting.length === 0 ? say.everybody : say.waiting(names)}</More>
        </p>
        {!closed && (
          <>
            <Button
              look={waiting.length === 0 ? 'go' : 'plain'}
              notYet={may(reveal)?.message}
              onClick={() => (waiting.length === 0 ? turn() : setAsking(true))}
            >
              <Layers size={ICON.line} /> {say.button}
            </Button>
            <More>{say.help}</More>
            <Dialog title={say.askTitle} open={asking} onClose={close}>
              <div className={panelStyles.stack}>
                <p>
                  <b>{say.waiting(names)}.</b> {say.help}
                </p>
                <Answers>
                  <Button
                    look="go"
                    onClick={() => {
                      close();
                      turn();
                    }}
                  >
                    {say.now}
                  </Button>
                  <Button onClick={close}>{say.wait}</Button>
                </Answers>
              </div>
            </Dialog>
          </>
        )}
      </div>
    </Panel>
  );
}
