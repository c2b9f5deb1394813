import { eachCycle, OF_CYCLES } from '../cycles';
import type { TrendKind } from '../kind';
import { inOrderOfWork, statusColors } from '../status-series';
import { averageDays } from './average-time';

/**
 * How long items were in each status before they were completed, on average over those that were in it at all. Items completed
 * in the window count, with their whole life.
 */
export const timeInStatus: TrendKind = {
  ...OF_CYCLES,
  id: 'time-in-status',
  drawing: 'horizontal-bar',
  options: ['periods', 'working-days'],
  open: (question, add) =>
    eachCycle(question, ({ timeByStatus }) => {
      for (const [status, ms] of timeByStatus) add(status, 0, ms);
    }),
  present: (input) => {
    const { statuses } = input.question.subject;
    const names = inOrderOfWork(input.keys, statuses);
    const colors = statusColors(names, statuses);
    return {
      rowsAre: 'status',
      rows: names.map((name) => ({ key: name, label: { kind: 'text', text: name }, color: colors(name) })),
      series: [
        {
          key: 'time-in-status',
          label: { kind: 'own', name: 'time-in-status' },
          color: '',
          values: names.flatMap((name) => averageDays(input, name, []).slice(0, 1)),
          total: null,
        },
      ],
    };
  },
};
