import { isEmptyClause, or, rangeClause } from '../../source/jql';
import type { AgeRule } from '../config';
import { DATE_FIELDS, issueDates } from '../../history/issue-dates';
import type { TrendKind } from '../kind';
import type { TrendPeriod } from '../window';
import { averageDays, singleSeries } from './average-time';

/** The moment before which an item must have been created to count in a period. */
const CREATED_BEFORE: Readonly<Record<AgeRule, (period: TrendPeriod) => number>> = {
  cloud: ({ from }) => from,
  server: ({ before }) => before,
};

/**
 * How old the items were that were open in a period: from creation to resolution, or to the end of the period (to the present
 * in the running one). An item counts in each period that it is open in; past periods change only by later resolutions.
 *
 * @see https://community.atlassian.com question 876188 (Atlassian staff), and the articles 967898701 and 1235859806
 */
export const averageAge: TrendKind = {
  id: 'average-age',
  drawing: 'bar',
  unit: 'days',
  scopes: ['source'],
  options: ['periods', 'age-rule'],
  fieldIds: () => DATE_FIELDS,
  historyFieldIds: () => [],
  narrow: (before) => or(isEmptyClause('resolved'), rangeClause('resolved', { from: before, before: null })),
  open: ({ window, config }, add) => {
    const createdBefore = CREATED_BEFORE[config.ageRule];
    return (issue) => {
      const dates = issueDates(issue);
      if (dates === null) return false;
      const { created, resolved } = dates;
      window.periods.forEach((period, at) => {
        if (created >= Math.min(createdBefore(period), window.now) || resolved <= period.from) return;
        add('average-age', at, Math.min(resolved, period.before, window.now) - created);
      });
      return true;
    };
  },
  present: (input) => singleSeries('average-age', averageDays(input, 'average-age', [])),
};
