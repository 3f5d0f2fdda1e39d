/** A table's emblem: a lucide icon that is always beside the table's name. */
import {
  Anchor,
  Bird,
  Factory,
  Feather,
  Fence,
  FlameKindling,
  type LucideIcon,
  Ship,
  TreeDeciduous,
} from 'lucide-react';
import type { Emblem as EmblemName } from '../../../shared/game/state.ts';
import { ICON } from '../icon.ts';

const SIGNS: Readonly<Record<EmblemName, LucideIcon>> = {
  heron: Bird,
  kiln: FlameKindling,
  ferry: Ship,
  oak: TreeDeciduous,
  lark: Feather,
  mill: Factory,
  quay: Anchor,
  gate: Fence,
};

interface EmblemProps {
  readonly emblem: EmblemName;
  readonly size?: keyof typeof ICON | undefined;
}

export function Emblem({ emblem, size = 'block' }: EmblemProps) {
  const Sign = SIGNS[emblem];
  return <Sign size={ICON[size]} />;
}
