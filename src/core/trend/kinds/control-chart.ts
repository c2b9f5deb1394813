import { equalsClause } from '../../source/jql';
import { eachCycle, OF_CYCLES } from '../cycles';
import type { TrendKind } from '../kind';
import { nearestRank, rollingAverage } from '../rolling';

const DAY_MS = 86_400_000;
const PERCENTILES = [50, 85, 95];
/** More can neither be told apart nor sent to a Frame at once. */
const POINTS_MAX = 500;

/**
 * How long each item took, at the moment of its completion, with a rolling average that goes by item and not by time, and the
 * percentiles of all items completed in the window.
 *
 * @see scdgroup.net on Jira's control chart: an item with as many before it as after it, averaged
 */
export const controlChart: TrendKind = {
  ...OF_CYCLES,
  id: 'control-chart',
  drawing: 'scatter',
  options: ['periods', 'cycle-rule', 'working-days'],
  open: (question, _add, addPoint) =>
    eachCycle(question, ({ completedAt, timeMs }, { key }) => {
      if (timeMs !== null) addPoint({ key, at: completedAt, amount: timeMs });
    }),
  present: ({ points }) => {
    const days = points.map(({ amount }) => amount / DAY_MS);
    const sorted = days.toSorted((a, b) => a - b);
    const shown = points.slice(-POINTS_MAX);
    const clauseOf = (key: string): string => equalsClause('issuekey', key);
    return {
      rowsAre: 'item',
      rows: shown.map(({ key }) => ({ key, label: { kind: 'text', text: key }, color: 'color.chart.brand' })),
      series: [
        {
          key: 'cycle-time',
          label: { kind: 'own', name: 'cycle-time' },
          color: 'color.chart.brand',
          values: shown.map(({ key, amount }) => ({
            value: amount / DAY_MS,
            items: 1,
            clause: clauseOf(key),
          })),
          total: null,
        },
      ],
      scatter: {
        points: shown.map(({ key, at, amount }) => ({
          name: key,
          x: at,
          y: amount / DAY_MS,
          column: null,
          jql: clauseOf(key),
        })),
        lines:
          points.length === 0
            ? []
            : [
                { kind: 'rolling-average', values: rollingAverage(days).slice(-POINTS_MAX) },
                ...PERCENTILES.map((percentile) => ({
                  kind: 'percentile' as const,
                  percentile,
                  value: nearestRank(sorted, percentile),
                })),
              ],
        notDrawn: points.length - shown.length,
      },
    };
  },
};
