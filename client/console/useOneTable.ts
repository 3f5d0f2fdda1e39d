/** The table that whoever looks at this console looks after; nothing for those who run the room. */
import type { GroupId } from '../../shared/game/ids.ts';
import { useFacilitatorView, useWorkshopState } from '../store/provider.tsx';

export function useOneTable(): GroupId | undefined {
  const you = useWorkshopState((state) => state.you);
  const facilitators = useFacilitatorView((view) => view.facilitators);
  return you?.kind === 'facilitator' ? facilitators[you.facilitator]?.group : undefined;
}
