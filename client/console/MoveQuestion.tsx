/** Asks before a move, and says first what it would change: for the whole room, or for one table. */
import { STEPS } from '../../shared/game/steps.ts';
import { Button } from '../design/controls/Button.tsx';
import { useFacilitatorView, useWorkshop, useWorkshopState } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import type { Consequence, Move } from './consequence.ts';
import { consequencesOf } from './consequence.ts';
import styles from './Questions.module.css';

/** What nobody chose, and a facilitator may want to see to first. */
const WARNINGS: ReadonlySet<Consequence['kind']> = new Set([
  'notReady',
  'lost',
  'noOutcomes',
  'nothingPlaced',
  'notTurned',
  'noBudget',
  'unanswered',
  'nobody',
  'breaksLeft',
  'skips',
  'tendersGoOver',
  'overBudget',
  'tendersStay',
  'stayWithdrawn',
  'bidsGoOver',
  'bidsGoAgain',
  'bidsStay',
  'undecided',
]);

function sentenceOf(consequence: Consequence): string {
  const say = pageWords.facilitate.move;
  switch (consequence.kind) {
    case 'choosingCloses':
    case 'choosingOpens':
    case 'workStays':
    case 'lobbyEnds':
    case 'councilAgain':
      return say[consequence.kind];
    case 'notReady':
      return say.notReady(consequence.tables);
    case 'notTurned':
      return say.notTurned(consequence.tables, consequence.side);
    case 'unanswered':
      return say.unanswered(consequence.tables);
    case 'overBudget':
      return say.overBudget(consequence.tables);
    case 'bidsStay':
      return say.bidsStay(consequence.tables);
    case 'tendersStay':
      return say.tendersStay(consequence.tables, consequence.last);
    case 'stayWithdrawn':
      return say.stayWithdrawn(consequence.tables, consequence.last);
    case 'lost':
      return say.lost(consequence.names);
    case 'revealStands':
    case 'noOutcomes':
    case 'nothingPlaced':
    case 'noBudget':
    case 'nobody':
    case 'comeAlong':
    case 'tendersGoOver':
    case 'bidsGoOver':
    case 'bidsGoAgain':
    case 'undecided':
      return say[consequence.kind](consequence.tables);
    case 'swap':
      return `${say.swap} ${consequence.tables.map(({ table, answers }) => say.swapOf(table, answers)).join(' ')}`;
    case 'panels':
      return `${say.panels} ${consequence.tables.map(({ panel, from }) => say.panelOf(panel, from)).join(' ')}`;
    case 'breakEnds':
      return say.breakEnds(consequence.name);
    case 'breaksLeft':
      return say.breaksLeft(consequence.breaks);
    case 'skips':
      return say.skips(consequence.steps);
    case 'clock':
      return say.clock(consequence.minutes);
    case 'roomStays':
      return say.roomStays(consequence.step);
  }
}

interface MoveQuestionProps {
  readonly move: Move;
}

export function MoveQuestion({ move }: MoveQuestionProps) {
  const { leave } = useAsking();
  const { send } = useWorkshop();
  const view = useFacilitatorView((each) => each);
  const presence = useWorkshopState((state) => state.presence);
  const now = useServerNow(NOW_AND_THEN);
  const say = pageWords.facilitate.move;
  const name = move.group && view.room.groups[move.group]?.name;
  const from = (move.group && view.tables[move.group]?.step) ?? view.room.step;
  const back = STEPS[move.step].number < STEPS[from].number;
  const together = move.group === undefined && move.step === from;
  const found = consequencesOf(view, presence, move, now);
  const happens = found.filter(({ kind }) => !WARNINGS.has(kind));
  const know = found.filter(({ kind }) => WARNINGS.has(kind));
  const way = back ? 'back' : 'on';
  const title = () => {
    if (name !== undefined) return say.titleOne[way](name, move.step);
    return together ? pageWords.facilitate.day.together(move.step) : say.title[way](move.step);
  };
  const go = () => {
    leave();
    void send({
      type: 'step.go',
      payload: { step: move.step, ...(move.group !== undefined && { group: move.group }) },
    });
  };
  return (
    <AskDialog
      title={title()}
      onLeave={leave}
      answers={
        <>
          <Button look="go" onClick={go}>
            {back ? say.goBack : know.length > 0 ? say.goAnyway : say.go}
          </Button>
          <Button onClick={leave}>{say.stay}</Button>
        </>
      }
    >
      <Facts title={say.happens} facts={happens} />
      <Facts title={say.know} facts={know} />
    </AskDialog>
  );
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly Consequence[] }) {
  if (facts.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact.kind}>{sentenceOf(fact)}</li>
        ))}
      </ul>
    </section>
  );
}
