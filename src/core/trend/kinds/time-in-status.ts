import { CYCLE_FIELDS, doneSince } from '../../history/cycle';
import type { TrendKind } from '../kind';
import { readCycles } from '../read-cycles';
import { inOrderOfWork, statusColors } from '../status-series';
import { averageDays } from './average-time';

/**
 * How long items were in each status before they were completed, on average over those that were in it at all. Items completed
 * in the window count, with their whole life.
 */
export const timeInStatus: TrendKind = {
  id: 'time-in-status',
  drawing: 'horizontal-bar',
  unit: 'days',
  scopes: ['source'],
  options: ['periods', 'working-days'],
  fieldIds: () => CYCLE_FIELDS,
  historyFieldIds: () => ['status'],
  narrow: doneSince,
  open: (question, add) => {
    const read = readCycles(question);
    return (issue) => {
      const cycle = read(issue);
      if (cycle === null) return false;
      if (cycle === 'open') return true;
      if (question.window.indexAt(cycle.completedAt) < 0) return true;
      for (const [status, ms] of cycle.timeByStatus) add(status, 0, ms);
      return true;
    };
  },
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
