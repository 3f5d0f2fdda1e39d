/** How long the bars of a chart are, with round numbers to read them by. */
import { scaleLinear } from 'd3-scale';
import type { Chart } from '../../../shared/pack/schema.ts';

interface Bars {
  /** Per cent of the chart's width, in the order of the bars. */
  readonly lengths: readonly number[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

export function barsOf({ bars }: Pick<Chart, 'bars'>): Bars {
  const scale = scaleLinear([0, Math.max(...bars.map(({ value }) => value), 1)], [0, 100]).nice(4);
  return {
    lengths: bars.map(({ value }) => scale(value)),
    ticks: scale.ticks(4).map((value) => ({ value, at: scale(value) })),
  };
}
