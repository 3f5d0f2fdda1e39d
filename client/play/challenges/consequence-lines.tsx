/** What an answer would do, as lines with the pins they touch. */
import { Ban, CalendarClock, CircleDot, Coins, FilePlus2, Flag, TrendingUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { Pin } from '../../design/board/Pin.tsx';
import { ICON } from '../../design/icon.ts';
import { laterWords } from '../../words/later-words.ts';
import { words } from '../../words/words.ts';
import type { Consequence, OutcomeTouched } from './consequences.ts';

export interface ConsequenceLine {
  readonly id: string;
  readonly icon: ReactNode;
  readonly says: ReactNode;
}

function outcomeLines(outcomes: readonly OutcomeTouched[], from: string): ConsequenceLine[] {
  const { does } = laterWords.challenges;
  return outcomes.map(({ id, pin, text, after, months }) => ({
    id: `${from}-${id}`,
    icon: <CircleDot size={ICON.block} />,
    says: (
      <>
        <Pin number={pin} organisations={after} name={words.design.outcome.number(pin)} /> <b>{text}</b>{' '}
        {months === undefined ? does.leaves(after) : does.by(months.after)}
      </>
    ),
  }));
}

interface Known {
  readonly catalogue: Pick<Catalogue, 'organisations'>;
  readonly side: Plan['side'];
}

/** An answer's consequences as lines for a notice or a list. */
export function linesOf(list: readonly Consequence[], { catalogue, side }: Known): ConsequenceLine[] {
  const { does } = laterWords.challenges;
  const name = (organisation: OrganisationId) => catalogue.organisations[organisation]?.name ?? does.unknown;
  const lines = (each: Consequence, id: string): ConsequenceLine[] => {
    switch (each.kind) {
      case 'budget': {
        const { amount = 0, percent } = each;
        const said = side === 'council' ? does.budget(amount) : does.budgetSome(amount);
        return [
          {
            id,
            icon: <Coins size={ICON.block} />,
            says: percent === undefined ? said : does.budgetShare(percent),
          },
        ];
      }
      case 'close':
        return [
          {
            id,
            icon: <X size={ICON.block} />,
            says: (
              <>
                <b>{does.close(name(each.organisation))}</b> {each.placed ? does.closeHere : does.closeElsewhere}
              </>
            ),
          },
          ...outcomeLines(each.outcomes, id),
        ];
      case 'raise':
        return [
          {
            id,
            icon: <TrendingUp size={ICON.block} />,
            says:
              each.percent === undefined
                ? does.raise(name(each.organisation), each.amount ?? 0)
                : does.raiseShare(name(each.organisation), each.percent),
          },
        ];
      case 'suspend': {
        const services = catalogue.organisations[each.organisation]?.services ?? [];
        const service = services.find((found) => found.id === each.service)?.name ?? each.service;
        return [{ id, icon: <Ban size={ICON.block} />, says: does.suspend(service, name(each.organisation)) }];
      }
      case 'risk':
        return [{ id, icon: <Flag size={ICON.block} />, says: does.risk(name(each.organisation), each.flag) }];
      case 'sooner':
        return [
          { id, icon: <CalendarClock size={ICON.block} />, says: does.sooner(each.months) },
          ...outcomeLines(each.outcomes, id),
        ];
      case 'require':
        return [
          {
            id,
            icon: <FilePlus2 size={ICON.block} />,
            says: side === 'council' ? does.require(each.requirement) : does.requireBid(each.requirement),
          },
        ];
      case 'cost':
        return [{ id, icon: <Coins size={ICON.block} />, says: does.cost(each.amount) }];
    }
  };
  return list.flatMap((each, index) => lines(each, `${index}-${each.kind}`));
}
