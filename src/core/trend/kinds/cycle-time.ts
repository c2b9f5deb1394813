import { eachCycle, OF_CYCLES } from '../cycles';
import type { TrendKind } from '../kind';
import { averageDays, singleSeries } from './average-time';

/** How long work took, on average over the items that were completed in a period. */
export const cycleTime: TrendKind = {
  ...OF_CYCLES,
  id: 'cycle-time',
  drawing: 'bar',
  options: ['periods', 'cycle-rule', 'working-days'],
  open: (question, add) =>
    eachCycle(question, ({ timeMs }, { period }) => {
      if (timeMs !== null) add('cycle-time', period, timeMs);
    }),
  present: (input) => singleSeries('cycle-time', averageDays(input, 'cycle-time', [])),
};
