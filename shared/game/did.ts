/**
 * What a command did: a small record written by its rule, in a closed vocabulary. It tells the story (announcements,
 * undo line, timeline, record); patches recover the state. The name keeps `outcome` for what should change for a person.
 */
import type { ColumnId, FacilitatorId, GroupId, OrganisationId, PlanId, SeatId, ServiceId } from './ids.ts';
import type { StepId } from './steps.ts';

interface OnPlan {
  readonly text: string;
}

interface Vocabulary {
  workshopOpened: { readonly groups: number };
  workshopClosed: object;
  workshopRestored: object;
  seatTaken: { readonly seat: SeatId; readonly group: GroupId };
  seatRenamed: { readonly seat: SeatId; readonly name: string };
  seatMoved: { readonly seat: SeatId; readonly group: GroupId };
  seatRemoved: { readonly seat: SeatId };
  seatsShuffled: { readonly moved: number };
  seatsFilled: { readonly group: GroupId; readonly seats: number };
  linkMade: { readonly kind: 'seat' | 'second' | 'remote' };
  linkUsed: { readonly seat: SeatId } | { readonly facilitator: FacilitatorId };
  facilitatorRemoved: { readonly facilitator: FacilitatorId };
  groupRenamed: { readonly group: GroupId; readonly name: string };
  lobbyLocked: { readonly locked: boolean };
  settingsChanged: object;
  stepped: { readonly step: StepId; readonly from: StepId; readonly group?: GroupId };
  clockStarted: object;
  clockPaused: object;
  clockAdded: { readonly minutes: number };
  readySet: { readonly ready: boolean };
  slideShown: { readonly slide: number };
  spotlit: { readonly group?: GroupId };
  announced: { readonly text?: string; readonly lookUp: boolean };
  needAdded: OnPlan;
  needEdited: OnPlan;
  needRemoved: OnPlan;
  needRanked: OnPlan;
  assetAdded: OnPlan;
  assetEdited: OnPlan;
  assetRemoved: OnPlan;
  outcomeAdded: OnPlan;
  outcomeEdited: OnPlan;
  outcomeRemoved: OnPlan;
  outcomeRanked: OnPlan;
  placed: { readonly organisation: OrganisationId; readonly in: ColumnId };
  moved: { readonly organisation: OrganisationId; readonly from: ColumnId; readonly in: ColumnId };
  removed: { readonly organisation: OrganisationId };
  linked: { readonly organisation: OrganisationId };
  serviceSet: { readonly organisation: OrganisationId; readonly service: ServiceId; readonly included: boolean };
  guessed: { readonly amount: number };
  /** `before` is the budget an earlier reveal had set. Amounts in pounds a year. */
  revealed: { readonly plan: PlanId; readonly budget: number; readonly before?: number };
  /** `entry` is the log position of what was taken back. */
  undone: { readonly entry: number; readonly what: DidType };
}

export type DidType = keyof Vocabulary;
export type Did<T extends DidType = DidType> = { [K in T]: { readonly type: K } & Vocabulary[K] }[T];
