/** The breaks still to come as choices of a menu: each a step earlier or later, where there is room for it. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { entriesOf } from '../../shared/game/records.ts';
import type { Break } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { ICON } from '../design/icon.ts';
import type { MenuChoice } from '../design/overlay/Menu.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { breakMove } from './day.ts';

export function useBreakMoves(): MenuChoice[] {
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  return entriesOf<StepId, Break>(room.breaks).flatMap(([from, { name }]) =>
    ([-1, 1] as const).flatMap((by) => {
      const to = breakMove({ room }, from, by);
      const Icon = by < 0 ? ChevronUp : ChevronDown;
      if (to === undefined || room.onBreak?.after === from) return [];
      return {
        id: `${from} ${to}`,
        label: pageWords.facilitate.breaks.move(name, from, to),
        icon: <Icon size={ICON.line} />,
        onChoose: () => void send({ type: 'break.move', payload: { from, after: to } }),
      };
    }),
  );
}
