/** The sign of each deck, the same on a notice and where one is chosen. */
import { Cog, Coins, Handshake, Landmark, type LucideIcon, Wrench } from 'lucide-react';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';

export const DECK_SIGNS: Readonly<Record<ChallengeCard['deck'], LucideIcon>> = {
  political: Landmark,
  operational: Wrench,
  financial: Coins,
  consortium: Handshake,
  system: Cog,
};
