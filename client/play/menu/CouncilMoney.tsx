/** The council's money: the tray, and what would bring the plan back while it costs too much. */
import { useMemo, useState } from 'react';
import { MoneyBar } from '../reveal/MoneyBar.tsx';
import { useTable } from '../table.tsx';
import { afterMoves, type WayBack, waysBack } from './back.ts';
import { WaysBack } from './WaysBack.tsx';

interface CouncilMoneyProps {
  /** What an unanswered card would close. */
  readonly closing?: ReadonlySet<string> | undefined;
  /** Only the bar and the balance. */
  readonly slim?: boolean | undefined;
}

export function CouncilMoney({ closing, slim }: CouncilMoneyProps) {
  const { plan, catalogue, may } = useTable();
  const [looked, look] = useState<WayBack>();
  const ways = useMemo(
    () =>
      waysBack(
        plan,
        catalogue,
        (option) => may({ type: 'option.return', payload: { plan: plan.id, option } }) === undefined,
      ),
    [plan, catalogue, may],
  );
  // Somebody else may have changed the plan meanwhile: what is no way back any more is not shown.
  const previewed = looked && ways.find(({ moves }) => JSON.stringify(moves) === JSON.stringify(looked.moves));
  return (
    <MoneyBar
      line={slim ? 'always' : 'short'}
      closing={closing}
      preview={previewed && afterMoves(plan, previewed.moves)}
    >
      {ways.length > 0 && <WaysBack ways={ways} previewed={previewed} onPreview={look} />}
    </MoneyBar>
  );
}
