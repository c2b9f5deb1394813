import type { ChartConfig } from '../../../src/core/chart/config';
import { prepareQuestion } from '../../../src/core/chart/question';
import { aChart, aContext, anIssue, by, chartOf, valuesOf } from '../../support/chart';
import { FIXTURE } from '../../support/fixture-a';

const dayOf = (fieldId: string) => ({ kind: 'date', fieldId }) as const;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

const chart = (changes: Partial<ChartConfig>, timeZone = 'UTC') =>
  chartOf(
    FIXTURE,
    { kind: 'table', chartBy: by('assignee'), sort: { by: 'name', direction: 'ascending' }, ...changes },
    aContext({ timeZone }),
  );

describe('days of the calendar as a measure', () => {
  it('are the first and the last of a date, and none where no work item has one', () => {
    const first = chart({ calculate: { measure: 'min', of: dayOf('created') } });
    expect(valuesOf(first)).toEqual([
      ['Ann', day('2025-01-02')],
      ['Bob', day('2025-01-03')],
      ['(none)', day('2025-01-13')],
    ]);
    expect(first.grandTotal).toMatchObject({ value: day('2025-01-02'), share: null });
    expect(first.measure.unit).toBe('day');
    const last = chart({ calculate: { measure: 'max', of: dayOf('resolutiondate') } });
    expect(valuesOf(last)).toEqual([
      ['Ann', day('2025-01-06')],
      ['Bob', day('2025-01-03')],
      ['(none)', null],
    ]);
  });

  it('are those of the zone of the chart, and of a plain date whatever the zone', () => {
    const calculate = { measure: 'min', of: dayOf('created') } as const;
    // Nine in the morning of the 2nd in UTC is 23 o'clock of the 1st in Honolulu.
    expect(chart({ kind: 'number', calculate }, 'Pacific/Honolulu').grandTotal.value).toBe(day('2025-01-01'));
    const due = chartOf(
      [anIssue('K-1', { duedate: '2025-03-01' })],
      { kind: 'number', calculate: { measure: 'max', of: dayOf('duedate') } },
      aContext({ timeZone: 'Pacific/Honolulu' }),
    );
    expect(due.grandTotal.value).toBe(day('2025-03-01'));
  });

  it('sort by value, and the last of all so far goes along the periods', () => {
    const calculate = { measure: 'max', of: dayOf('created') } as const;
    expect(
      valuesOf(chart({ calculate, sort: { by: 'value', direction: 'descending' } })).map(([name]) => name),
    ).toEqual(['Bob', 'Ann', '(none)']);
    const months = chart({ calculate, chartBy: by('created', 'month'), after: 'cumulative' });
    expect(months.rowTotals.map(({ value }) => value)).toEqual([day('2025-01-13'), day('2025-02-28')]);
  });

  it.each<[string, Partial<ChartConfig>, string]>([
    ['bars', { kind: 'bar' }, 'calculate.of.fieldId'],
    ['a difference', { chartBy: by('created', 'month'), after: 'change' }, 'after'],
    ['a sum', { calculate: { measure: 'sum', of: dayOf('created') } }, 'calculate.of.fieldId'],
    ['a number', { calculate: { measure: 'min', of: dayOf('customfield_10016') } }, 'calculate.of.fieldId'],
    [
      'a ratio',
      {
        calculate: {
          measure: 'ratio',
          numerator: { source: null, calculate: { measure: 'min', of: dayOf('created') } },
          denominator: { source: null, calculate: { measure: 'count' } },
        },
      },
      'calculate.numerator.calculate.of.fieldId',
    ],
  ])('are no matter of %s', (_name, changes, path) => {
    const calculate = { measure: 'min', of: dayOf('created') } as const;
    const config = aChart({ kind: 'table', chartBy: by('status'), calculate, ...changes });
    expect(prepareQuestion(config, aContext())).toMatchObject({
      ok: false,
      error: { code: 'field-unsupported', path },
    });
  });
});
