import { CYCLE_FIELDS, doneSince } from '../../history/cycle';
import type { TrendKind } from '../kind';
import { readCycles } from '../read-cycles';
import { averageDays, singleSeries } from './average-time';

/** How long work took, on average over the items that were completed in a period. */
export const cycleTime: TrendKind = {
  id: 'cycle-time',
  drawing: 'bar',
  unit: 'days',
  scopes: ['source'],
  options: ['periods', 'cycle-rule', 'working-days'],
  fieldIds: () => CYCLE_FIELDS,
  historyFieldIds: () => ['status'],
  narrow: doneSince,
  open: (question, add) => {
    const read = readCycles(question);
    return (issue) => {
      const cycle = read(issue);
      if (cycle === null) return false;
      if (cycle === 'open') return true;
      const at = question.window.indexAt(cycle.completedAt);
      if (at >= 0 && cycle.timeMs !== null) add('cycle-time', at, cycle.timeMs);
      return true;
    };
  },
  present: (input) => singleSeries('cycle-time', averageDays(input, 'cycle-time', [])),
};
