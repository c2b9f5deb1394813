import { rangeClause } from '../../source/jql';
import { DATE_FIELDS, issueDates } from '../../history/issue-dates';
import type { TrendKind } from '../kind';
import { averageDays, singleSeries } from './average-time';

/** From creation to resolution, on average over the items resolved in a period. */
export const resolutionTime: TrendKind = {
  id: 'resolution-time',
  drawing: 'bar',
  unit: 'days',
  scopes: ['source'],
  options: ['periods', 'working-days'],
  fieldIds: () => DATE_FIELDS,
  historyFieldIds: () => [],
  narrow: (before) => rangeClause('resolved', { from: before, before: null }),
  open:
    ({ window, elapsed }, add) =>
    (issue) => {
      const dates = issueDates(issue);
      if (dates === null) return false;
      const { created, resolved } = dates;
      const at = resolved === Infinity ? -1 : window.indexAt(resolved);
      if (at >= 0) add('resolution-time', at, elapsed(created, resolved));
      return true;
    },
  present: (input) => {
    const { clauses, window } = input.question;
    const found = window.periods.map((period) => clauses.inPeriod('resolved', period));
    return singleSeries('resolution-time', averageDays(input, 'resolution-time', found));
  },
};
