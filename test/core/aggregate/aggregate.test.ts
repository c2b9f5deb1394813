import fc from 'fast-check';
import { createAggregate } from '../../../src/core/aggregate/aggregate';
import type { Aggregate } from '../../../src/core/aggregate/aggregate';
import type { AggregateState } from '../../../src/core/aggregate/state';
import { buildChart } from '../../../src/core/chart/build-chart';
import {
  OPERATORS,
  type ChartConfig,
  type MeasureSpec,
  type PlainMeasureSpec,
} from '../../../src/core/chart/config';
import type { ChartModel } from '../../../src/core/chart/model';
import type { Question } from '../../../src/core/chart/question';
import type { JiraIssue } from '../../../src/core/field/field';
import {
  A_READ,
  aChart,
  aContext,
  aggregateOf,
  anIssue,
  decodedAggregate,
  by,
  chartOf,
  FIELDS,
  measuring,
  of,
  questionOf,
} from '../../support/chart';

const STATUSES = [
  { id: '1', name: 'To Do', statusCategory: { key: 'new', name: 'To Do' } },
  { id: '2', name: 'Done', statusCategory: { key: 'done', name: 'Done' } },
  { id: '3', name: 'DONE', statusCategory: { key: 'done', name: 'Done' } },
];

const issues = fc.array(
  fc
    .record({
      status: fc.constantFrom(...STATUSES),
      labels: fc.array(fc.constantFrom('a', 'A', 'b', 'c'), { maxLength: 4 }),
      project: fc.constantFrom({ key: 'K', name: 'Kite' }, { key: 'L', name: 'Lantern' }),
      customfield_10020: fc.option(fc.integer({ min: 0, max: 5 })),
      customfield_10016: fc.oneof(
        fc.constant(null),
        fc.integer({ min: -5, max: 8 }),
        fc.integer({ min: -999, max: 999 }).map((cents) => cents / 100),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      ),
    })
    .map((fields) => anIssue('K-1', fields)),
  { maxLength: 30 },
);

const points = of(FIELDS.storyPoints.id);
const estimate = of('customfield_10020');

const plainMeasures: fc.Arbitrary<PlainMeasureSpec> = fc.oneof(
  fc.constant({ measure: 'count' } as const),
  fc.constant({ measure: 'projects' } as const),
  fc.constant({ measure: 'distinct', fieldId: 'labels' } as const),
  fc.record({
    measure: fc.constantFrom('sum', 'median', 'min', 'max', 'standard-deviation'),
    of: fc.constant(points),
  }),
  fc.record({
    measure: fc.constant('average'),
    of: fc.constant(points),
    empty: fc.constantFrom('zero', 'ignore'),
  }),
  fc.record({
    measure: fc.constant('percentile'),
    of: fc.constant(points),
    percentile: fc.constantFrom(0.5, 50, 85, 95, 100),
  }),
);

const measures: fc.Arbitrary<MeasureSpec> = fc.oneof(
  plainMeasures,
  fc.record({
    measure: fc.constant('calculation-of-sums'),
    operator: fc.constantFrom(...OPERATORS),
    left: fc.constant(points),
    right: fc.constant(estimate),
  }),
  fc.constant({ measure: 'progress', main: points, done: estimate } as const),
  fc.record({
    measure: fc.constant('ratio'),
    numerator: plainMeasures.map((calculate) => ({ source: null, calculate })),
    denominator: plainMeasures.map((calculate) => ({ source: null, calculate })),
  }),
);

const byLabel = by('labels');
const byStatus = by('status');

const twoDimensions = (calculate: MeasureSpec, changes: Partial<ChartConfig> = {}): ChartConfig =>
  aChart({ kind: 'two-dimensional-table', chartBy: byLabel, groupBy: byStatus, calculate, ...changes });

function chartFrom(config: ChartConfig, question: Question, aggregate: Aggregate): ChartModel {
  return buildChart({ config, prepared: aContext(), question, aggregate, read: A_READ });
}

const throughJson = (state: AggregateState): AggregateState =>
  JSON.parse(JSON.stringify(state)) as AggregateState;

describe('an aggregate', () => {
  it('gives the same chart whatever the order of the items and however they are split', () => {
    const input = issues.chain((all) =>
      fc.record({
        all: fc.constant(all),
        shuffled: fc.shuffledSubarray(all, { minLength: all.length }),
        cut: fc.nat(all.length),
        calculate: measures,
        uniqueTotals: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(input, ({ all, shuffled, cut, calculate, uniqueTotals }) => {
        const config = twoDimensions(calculate, { uniqueTotals });
        const question = questionOf(config);
        const whole = chartFrom(config, question, aggregateOf(question, all));

        const merged = aggregateOf(question, shuffled.slice(0, cut));
        merged.absorb(aggregateOf(question, shuffled.slice(cut)).encode());
        expect(chartFrom(config, question, merged)).toEqual(whole);

        const sliced = decodedAggregate(
          question,
          throughJson(aggregateOf(question, shuffled.slice(cut)).encode()),
        );
        sliced.addAll(shuffled.slice(0, cut));
        expect(chartFrom(config, question, sliced)).toEqual(whole);
      }),
    );
  });

  it('is the same after encoding and decoding', () => {
    fc.assert(
      fc.property(issues, measures, (all, calculate) => {
        const question = questionOf(twoDimensions(calculate));
        const state = aggregateOf(question, all).encode();
        expect(decodedAggregate(question, throughJson(state)).encode()).toEqual(state);
      }),
    );
  });

  it('changes nothing by merging an empty part', () => {
    const question = questionOf(twoDimensions({ measure: 'sum', of: of(FIELDS.storyPoints.id) }));
    const aggregate = aggregateOf(question, [anIssue('K-1', { labels: ['a'], status: STATUSES[0] })]);
    const before = aggregate.encode();
    aggregate.absorb(createAggregate(question).encode());
    expect(aggregate.encode()).toEqual(before);
  });

  it('keeps no item: its size depends on the groups', () => {
    const question = questionOf(twoDimensions({ measure: 'count' }));
    const many = Array.from({ length: 500 }, (_, at) =>
      anIssue(`K-${String(at)}`, { labels: ['a'], status: STATUSES[0] }),
    );
    expect(aggregateOf(question, many).encode().groups).toEqual([{ members: [[0], [0]], tally: [500] }]);
  });
});

describe('measures of one field', () => {
  it('keep what they have in common once', () => {
    const sum: PlainMeasureSpec = { measure: 'sum', of: points };
    const average: PlainMeasureSpec = { measure: 'average', of: points, empty: 'ignore' };
    const ratio: MeasureSpec = {
      measure: 'ratio',
      numerator: { source: null, calculate: sum },
      denominator: { source: null, calculate: average },
    };
    const all = [1, 2, 6].map((value) => anIssue('K-1', { customfield_10016: value }));
    const tallies = [sum, ratio].map((calculate) => {
      const question = questionOf(aChart({ kind: 'number', chartBy: null, calculate }));
      return aggregateOf(question, all).encode().groups;
    });
    expect(tallies[1]).toEqual(tallies[0]);
    expect(chartOf(all, { kind: 'number', chartBy: null, calculate: ratio }).grandTotal.value).toBe(3);
  });
});

describe('the numbers of a chart', () => {
  const count: MeasureSpec = { measure: 'count' };

  it('add up to the total for fields with one value', () => {
    fc.assert(
      fc.property(issues, (all) => {
        const model = chartOf(all, {
          kind: 'table',
          chartBy: byStatus,
          calculate: count,
          uniqueTotals: true,
        });
        const parts = model.rowTotals.reduce((sum, { value }) => sum + (value ?? 0), 0);
        expect(parts).toBe(model.grandTotal.value);
        expect(model.grandTotal.value).toBe(all.length);
      }),
    );
  });

  it('add up to sums of segments along both axes for any field', () => {
    fc.assert(
      fc.property(issues, fc.integer({ min: 1, max: 4 }), (all, top) => {
        const model = chartOf(all, { ...twoDimensions(count), top });
        const rowSums = model.cells.map((cells) => cells.reduce((sum, { value }) => sum + (value ?? 0), 0));
        expect(model.rowTotals.map(({ value }) => value)).toEqual(rowSums);
        expect(model.grandTotal.value).toBe(rowSums.reduce((a, b) => a + b, 0));
        const columnSums = model.columnTotals.map(({ value }) => value ?? 0);
        expect(model.grandTotal.value).toBe(columnSums.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it('are those of a plain loop', () => {
    fc.assert(
      fc.property(issues, (all) => {
        const model = chartOf(all, { kind: 'table', chartBy: byLabel, calculate: count });
        const counts = new Map<string, number>();
        for (const { fields } of all) {
          const labels = new Set((fields['labels'] as readonly string[]).map((label) => label.toLowerCase()));
          for (const label of labels.size === 0 ? ['none'] : labels) {
            counts.set(label, (counts.get(label) ?? 0) + 1);
          }
        }
        const shown = model.rows.map(({ key, label }, at) => [
          label.kind === 'empty' ? 'none' : key,
          model.rowTotals[at]?.value,
        ]);
        expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(counts));
      }),
    );
  });

  it('say of every item whether it is shown or hidden', () => {
    fc.assert(
      fc.property(issues, fc.subarray(['a', 'b', 'c']), (all, hidden) => {
        const segments = hidden.map((key) => ({
          dimension: null,
          key,
          hidden: true,
          label: null,
          color: null,
        }));
        const model = chartOf(all, {
          kind: 'table',
          chartBy: byLabel,
          calculate: count,
          uniqueTotals: true,
          segments,
        });
        const leftOut = model.explain.leftOut.find(({ reason }) => reason === 'hidden-segment')?.items ?? 0;
        expect((model.grandTotal.value ?? 0) + leftOut).toBe(all.length);
      }),
    );
  });

  it('never depend on which spelling of a value came first', () => {
    const issuesOf = (...names: readonly string[]): readonly JiraIssue[] =>
      names.map((name, at) => anIssue(`K-${String(at)}`, { status: { id: name, name } }));
    const chart = (all: readonly JiraIssue[]) => chartOf(all, { kind: 'table', chartBy: byStatus }).rows;
    expect(chart(issuesOf('done', 'Done', 'DONE'))).toEqual(chart(issuesOf('DONE', 'done', 'Done')));
    expect(chart(issuesOf('done', 'Done'))).toMatchObject([{ key: 'done', label: { text: 'Done' } }]);
  });
});

describe('values of unknown shape', () => {
  it('leave the item out of the chart when they are the segment', () => {
    const model = chartOf([anIssue('K-1', { status: 'Done' }), anIssue('K-2', { status: STATUSES[1] })], {
      kind: 'table',
      chartBy: byStatus,
    });
    expect(model.grandTotal.value).toBe(1);
    expect(model.explain).toMatchObject({
      itemsRead: 2,
      leftOut: [{ reason: 'unreadable-value', items: 1 }],
    });
  });

  it.each(['created', 'duedate'])('leave the item out when they are the date: %s', (fieldId) => {
    const values = [
      'soon',
      20250101,
      '2025-13-45',
      fieldId === 'created' ? '2025-01-31T23:30:00.000+0000' : '2025-02-01',
    ];
    const model = chartOf(
      values.map((value, at) => anIssue(`K-${String(at)}`, { [fieldId]: value })),
      {
        kind: 'bar',
        chartBy: { kind: 'periods', fieldId, bucket: 'month', showEmptyPeriods: true, window: null },
      },
      aContext({ timeZone: 'Europe/Berlin' }),
    );
    expect(model.rows.map(({ key }) => key)).toEqual(['2025-02-01']);
    expect(model.explain.leftOut).toEqual([{ reason: 'unreadable-value', items: 3 }]);
  });

  it('keep a link from promising items that are not shown', () => {
    const model = chartOf([anIssue('K-1', { status: 'Done' }), anIssue('K-2', { status: STATUSES[1] })], {
      kind: 'table',
      chartBy: byStatus,
    });
    expect(model.grandTotal.jql).toBe('project = "K" AND status = "Done"');
  });

  it.each([
    ['sum', 3],
    ['average', 1.5],
  ] as const)('are never 0 in a %s', (measure, expected) => {
    const points = [3, null, { value: 'three' }];
    const model = chartOf(
      points.map((value, at) => anIssue(`K-${String(at)}`, { customfield_10016: value })),
      {
        kind: 'number',
        chartBy: null,
        calculate: measuring(measure, FIELDS.storyPoints.id),
      },
    );
    expect(model.grandTotal).toMatchObject({ value: expected, items: 3 });
    expect(model.explain.leftOut).toContainEqual({ reason: 'unreadable-value', items: 1 });
  });
});
