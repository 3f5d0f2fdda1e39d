/** Questions before something turns over: the cards of one table or of all, a reveal again with the difference told before, a panel's scores. */
import type { BidId, GroupId } from '../../shared/game/ids.ts';
import { planCost } from '../../shared/game/money.ts';
import { Button } from '../design/controls/Button.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { progressOf } from './assessing.ts';
import { CommandQuestion } from './CommandQuestion.tsx';
import { planOf } from './consequence.ts';
import { useSend } from './useSend.ts';
import { useTables } from './useTables.ts';

interface TurnQuestionProps {
  readonly groups: readonly GroupId[];
}

export function TurnQuestion({ groups }: TurnQuestionProps) {
  const { leave } = useAsking();
  const { send, refusal } = useSend();
  const say = pageWords.facilitate.reveal;
  const tables = useTables().filter(({ id, plan }) => groups.includes(id) && plan?.budget === undefined);
  const names = tables.map(({ group }) => group.name);
  const unguessed = tables.filter(({ plan }) => plan?.guess === undefined).map(({ group }) => group.name);
  const [only] = names;
  const turn = async () => {
    for (const { plan } of tables) {
      if (plan === undefined) continue;
      const answer = await send({ type: 'plan.reveal', payload: { plan: plan.id } });
      if (!answer.ok && answer.code !== 'turned_already') return;
    }
    leave();
  };
  return (
    <AskDialog
      title={groups.length === 1 && only !== undefined ? say.turnTitle(only) : say.allTitle}
      onLeave={leave}
      answers={
        <>
          <Button look="go" onClick={() => void turn()}>
            {say.turnYes}
          </Button>
          <Button onClick={leave}>{say.cancel}</Button>
        </>
      }
    >
      {groups.length > 1 && names.length > 0 && <p>{say.allHelp(names)}</p>}
      <p>{say.turnHelp}</p>
      {unguessed.length > 0 && <p>{say.allNoGuess(unguessed)}</p>}
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}

interface TurnAgainQuestionProps {
  readonly group: GroupId;
}

export function TurnAgainQuestion({ group }: TurnAgainQuestionProps) {
  const view = useFacilitatorView((each) => each);
  const say = pageWords.facilitate.reveal;
  const table = view.tables[group];
  const plan = table && planOf(table);
  if (table === undefined || plan?.budget === undefined) return null;
  return (
    <CommandQuestion
      title={say.againTitle(table.name)}
      yes={say.againYes}
      cancel={say.cancel}
      command={{ type: 'plan.reveal', payload: { plan: plan.id, again: true } }}
    >
      <p>{say.againHelp(plan.budget, planCost(plan, view.catalogue))}</p>
    </CommandQuestion>
  );
}

interface TurnScoresQuestionProps {
  readonly group: GroupId;
  readonly bid: BidId;
}

export function TurnScoresQuestion({ group, bid }: TurnScoresQuestionProps) {
  const view = useFacilitatorView((each) => each);
  const say = pageWords.facilitate.assessment;
  const table = view.tables[group];
  const panel = table?.panels[bid];
  if (table === undefined || panel === undefined) return null;
  const { waiting } = progressOf(view, table, panel);
  return (
    <CommandQuestion
      title={say.turnTitle(table.name)}
      yes={say.turn}
      cancel={say.cancel}
      command={{ type: 'score.reveal', payload: { bid } }}
    >
      <p>{say.turnHelp(waiting)}</p>
    </CommandQuestion>
  );
}
