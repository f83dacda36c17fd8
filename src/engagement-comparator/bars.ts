import { moneyText } from '../formats/amount';
import { costOver, type Comparison } from './compare';
import type { ModelId } from './models';

/** A bar of the chart, in the drawing's units from its left edge. */
export interface Bar {
  id: ModelId;
  /** Where the part that is paid once ends, and the monthly part begins. */
  once: number;
  /** Where the bar ends. */
  end: number;
  /** Its top edge. */
  y: number;
  text: string;
}

export const CHART_WIDTH = 360;
export const BAR_HEIGHT = 18;
const ROW = 48;

export const chartHeight = ({ models }: Comparison): number => models.length * ROW;

/** The chart's bars: the dearest model fills the width, all others stand to it in scale. */
export function bars(comparison: Comparison): Bar[] {
  const widest = Math.max(...comparison.models.map(({ cost }) => costOver(cost)), 0);
  const scale = (amount: number) =>
    widest ? Math.round((amount / widest) * CHART_WIDTH * 10) / 10 : 0;
  return comparison.models.map(({ id, cost }, index) => ({
    id,
    once: scale(cost.once),
    end: scale(costOver(cost)),
    y: index * ROW + 20,
    text: moneyText(costOver(cost), comparison.currency),
  }));
}
