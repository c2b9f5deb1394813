import { formatDay } from '../../time/period';
import { createSpanReader, spanFieldIds, spanHistoryFieldIds } from '../burn';
import { ONE } from '../estimate-timeline';
import type { PresentInput, TrendKind, TrendSeries, TrendSeriesName, TrendValue } from '../kind';

/**
 * A board's last sprints: the commitment is the work that was in a sprint when it began, as it was estimated then; completed
 * is the work in it that was in the board's last column when it ended, whenever it came in. Items without an estimate count 0.
 * Velocity is the mean of completed, in a row of its own.
 *
 * @see https://community.atlassian.com question 350458, and Atlassian's page on velocity as janekbehrens.de quotes it
 */
export const velocity: TrendKind = {
  id: 'velocity',
  drawing: 'grouped-bar',
  unit: 'work',
  scopes: ['sprints'],
  options: ['estimate'],
  fieldIds: spanFieldIds,
  historyFieldIds: spanHistoryFieldIds,
  narrow: () => '',
  open: (question, add) => {
    const read = createSpanReader(question);
    const { spans } = question.subject;
    return (issue) => {
      const readings = spans.map((span) => read(issue, span));
      if (readings.includes(null)) return false;
      readings.forEach((at, place) => {
        const span = spans[place];
        if (at === null || span === undefined) return;
        const [start, end] = [at(span.from), at(span.before - 1)];
        if (start.isMember) add('commitment', place, start.amount);
        if (end.isMember && end.isDone) add('completed', place, end.amount);
      });
      return true;
    };
  },
  present: (input) => ({
    rows: [
      ...input.question.window.periods.map(({ startDay, label }) => ({
        key: `${formatDay(startDay)} ${label.kind === 'text' ? label.text : ''}`,
        label,
        color: '',
      })),
      { key: 'mean', label: { kind: 'mean' }, color: '' },
    ],
    series: [
      series('commitment', 'color.chart.gray.bold', withMean(amounts(input, 'commitment'))),
      series('completed', 'color.chart.green.bold', withMean(amounts(input, 'completed'))),
    ],
  }),
};

function withMean(values: readonly TrendValue[]): readonly TrendValue[] {
  const sum = values.reduce((total, { value }) => total + (value ?? 0), 0);
  return [...values, { value: sum / values.length, items: 0, clause: null }];
}

function amounts({ sums, items }: PresentInput, key: string): readonly TrendValue[] {
  return sums(key).map((sum, at) => ({ value: sum / ONE, items: items(key)[at] ?? 0, clause: null }));
}

function series(name: TrendSeriesName, color: string, values: readonly TrendValue[]): TrendSeries {
  return { key: name, label: { kind: 'own', name }, color, values, total: null };
}
