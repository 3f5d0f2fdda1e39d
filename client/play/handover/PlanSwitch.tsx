/** Where a table answers two tenders: which one it works on, and switching to the other. */
import type { PlanId } from '../../../shared/game/ids.ts';
import { bidOfPlan } from '../../../shared/game/papers.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import styles from './HandOver.module.css';

/** Whether there is anything to switch between. */
export function useSectorPlans(): readonly (readonly [PlanId, Plan])[] {
  const { table } = useTable();
  return entriesOf<PlanId, Plan>(table.plans).filter(([, { side }]) => side === 'sector');
}

export function PlanSwitch() {
  const { table, room, may, act } = useTable();
  const plans = useSectorPlans();
  if (plans.length < 2) return undefined;
  const { switch: say } = laterWords.sector;
  return (
    <nav className={styles.switch} aria-label={say.label}>
      {plans.map(([id, { received }]) => {
        const from = received?.from && room.groups[received.from]?.name;
        const label = from === undefined ? say.ready : say.from(from);
        const now = table.current === id;
        const open = { type: 'plan.open', payload: { plan: id } } as const;
        return (
          <Button
            key={id}
            small
            look={now ? 'ink' : 'plain'}
            aria-current={now ? 'true' : undefined}
            notYet={now ? undefined : may(open)?.message}
            onClick={() => {
              if (now) return;
              void act(open, say.opened(label));
            }}
          >
            {label}
            {bidOfPlan(table, id)?.out && `, ${say.submitted}`}
          </Button>
        );
      })}
    </nav>
  );
}
