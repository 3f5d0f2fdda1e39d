/** Where the remote's two buttons lead: through the slides of the briefing first, then through the steps. */
import type { StepId } from '../../shared/game/steps.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { stepBeside } from './day.ts';

export type RemoteWay =
  | { readonly kind: 'slide'; readonly slide: number }
  | { readonly kind: 'step'; readonly step: StepId };

interface RemoteWays {
  readonly on: RemoteWay | undefined;
  readonly back: RemoteWay | undefined;
}

export function remoteWays(view: Pick<FacilitatorView, 'room'>): RemoteWays {
  return { on: wayBy(view, 1), back: wayBy(view, -1) };
}

function wayBy(view: Pick<FacilitatorView, 'room'>, by: 1 | -1): RemoteWay | undefined {
  const { slide } = view.room;
  const to = slide === undefined ? -1 : slide.number + by;
  if (slide !== undefined && to >= 0 && to < slide.of) return { kind: 'slide', slide: to };
  const step = stepBeside(view, by);
  return step && { kind: 'step', step };
}
