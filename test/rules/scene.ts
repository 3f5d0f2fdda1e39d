/** What those who send in a run see of it. */
import type { Entry } from '../../shared/game/entry.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Chance } from '../../shared/players/ideas/pick.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { By } from '../../shared/protocol/messages.ts';

export interface Sending {
  readonly by: By;
  readonly command: Command;
}

export interface Scene {
  readonly state: Workshop;
  readonly log: readonly Entry[];
  readonly pack: Pack;
  readonly view: (audience: Audience) => View;
  readonly chance: Chance;
  /** How often each command was accepted so far in the run: the rarest are wanted most. */
  readonly accepted?: ReadonlyMap<string, number>;
  /** Whether the rules would take it. */
  readonly takes?: (sending: Sending) => boolean;
}
