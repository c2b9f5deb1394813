import fc from 'fast-check';
import type { FieldChange, JiraIssue } from '../../../../src/core/field/field';
import type { WorkStatus } from '../../../../src/core/history/status-book';
import { KITE_CALENDAR } from '../../../support/calendar';
import { FIELDS } from '../../../support/chart';
import {
  aPreparedTrend,
  at,
  aTrendConfig,
  changed,
  moved,
  STATUSES,
  statusValue,
  timestamp,
  trendModel,
  trendValues,
} from '../../../support/trend';

const { toDo, inProgress, inReview, done } = STATUSES;
/** A Monday. */
const NOW = at('2025-03-10T12:00');
const prepared = aPreparedTrend({ computedAt: NOW });

function item(
  created: string,
  changes: readonly FieldChange[],
  { status, fields = {} }: { readonly status: WorkStatus; readonly fields?: JiraIssue['fields'] },
): JiraIssue {
  return {
    id: '1',
    key: 'K-1',
    fields: { created: timestamp(created), status: statusValue(status), ...fields },
    changes,
  };
}

/** Created on a Thursday, worked on from Monday, in review on Tuesday, sent back, done on Friday. */
const SENT_BACK = item(
  '2025-01-30',
  [
    moved('2025-02-03', toDo, inProgress),
    moved('2025-02-04', inProgress, inReview),
    moved('2025-02-05', inReview, inProgress),
    moved('2025-02-07', inProgress, done),
  ],
  { status: done },
);

describe('cumulative flow', () => {
  const flow = (issues: readonly JiraIssue[]) =>
    trendModel(issues, aTrendConfig({ kind: 'cumulative-flow' }), prepared);

  it('counts where each item was at the end of a period, and is now', () => {
    const open = item('2025-02-20', [moved('2025-03-01T00:01', toDo, inProgress)], { status: inProgress });
    const model = flow([SENT_BACK, open]);
    expect(model.columns.map(({ key }) => key)).toEqual(['Done', 'In Progress', 'To Do']);
    expect(trendValues(model)).toEqual([
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 0],
    ]);
  });

  it('finds the items of a band in Jira, at that moment or now', () => {
    const [january, , march] = flow([SENT_BACK]).cells;
    expect(january?.[1]?.jql).toBe(
      'project = "K" AND status was "To Do" DURING ("2025-02-01 00:00", "2025-02-01 00:00")',
    );
    expect(march?.[0]?.jql).toBe('project = "K" AND status = "Done"');
  });

  it('knows a renamed status by its id, and one that is gone by its old name', () => {
    const renamed = moved('2025-02-03', { ...toDo, name: 'Open' }, inProgress);
    const gone = moved('2025-02-03', { id: '99', name: 'Waiting', category: 'new' }, done);
    const model = flow([
      item('2025-01-01', [renamed], { status: inProgress }),
      item('2025-01-01', [gone], { status: done }),
    ]);
    expect(model.columns.map(({ key }) => key)).toEqual(['Done', 'In Progress', 'Waiting', 'To Do']);
    expect(trendValues(model)[0]).toEqual([0, 0, 1, 1]);
  });

  it('has bands that add up to all items there were', () => {
    const all = Object.values(STATUSES);
    const status = fc.constantFrom(...all);
    const day = fc.integer({ min: 0, max: 90 });
    const walk = fc.record({ born: day, steps: fc.array(fc.tuple(day, status), { maxLength: 5 }) });
    const date = (offset: number): string =>
      new Date(at('2024-12-10') + offset * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(walk), (walks) => {
        const issues = walks.map(({ born, steps }) => {
          const path = steps.toSorted(([a], [b]) => a - b).map(([when, to]) => ({ when: born + when, to }));
          const changes = path.map(({ when, to }, place) =>
            moved(date(when), path[place - 1]?.to ?? toDo, to),
          );
          return item(date(born), changes, { status: path.at(-1)?.to ?? toDo });
        });
        const ends = ['2025-02-01', '2025-03-01', '2025-03-10T12:00'].map(at);
        const there = ends.map((end) => walks.filter(({ born }) => at(date(born)) < end).length);
        const bands = trendValues(flow(issues)).map((row) =>
          row.reduce<number>((sum, value) => sum + (value ?? 0), 0),
        );
        expect(bands).toEqual(there);
      }),
    );
  });

  it('leaves out, and counts, an item with a status of unknown shape', () => {
    const model = flow([{ ...SENT_BACK, fields: { ...SENT_BACK.fields, status: 'Done' } }]);
    expect(model.explain.leftOut).toEqual([{ reason: 'unreadable-value', items: 1 }]);
  });
});

describe('cycle time', () => {
  it.each([
    ['from the first status in progress to done', 'elapsed', false, 4],
    ['in statuses in progress alone', 'active', false, 4],
    ['from creation to done', 'lead', false, 8],
    ['from creation to done on working days', 'lead', true, 6],
  ] as const)('is the time %s', (_name, cycleRule, workingDaysOnly, days) => {
    const config = aTrendConfig({ kind: 'cycle-time', cycleRule, workingDaysOnly });
    expect(trendValues(trendModel([SENT_BACK], config, prepared))).toEqual([[null], [days], [null]]);
  });

  it('goes by the working days of a board, where that is chosen', () => {
    const config = aTrendConfig({
      kind: 'cycle-time',
      cycleRule: 'lead',
      workingDaysOnly: true,
      workingCalendar: { kind: 'board', boardId: 5 },
    });
    const model = trendModel([SENT_BACK], config, { ...prepared, calendar: KITE_CALENDAR });
    // Nobody works on Fridays there.
    expect(trendValues(model)).toEqual([[null], [5], [null]]);
    expect(model.explain.calendar).toBe(KITE_CALENDAR);
    expect(trendModel([], { ...config, workingDaysOnly: false }, prepared).explain.calendar).toBeNull();
  });

  it('leaves out of the active time what was waiting, and ends with the last completion', () => {
    const reopened = item(
      '2025-02-01',
      [
        moved('2025-02-02', toDo, inProgress),
        moved('2025-02-04', inProgress, done),
        moved('2025-03-01', done, toDo),
        moved('2025-03-02', toDo, inProgress),
        moved('2025-03-05', inProgress, done),
      ],
      { status: done },
    );
    const of = (cycleRule: 'active' | 'elapsed') =>
      trendValues(trendModel([reopened], aTrendConfig({ kind: 'cycle-time', cycleRule }), prepared));
    expect(of('active')).toEqual([[null], [null], [5]]);
    expect(of('elapsed')).toEqual([[null], [null], [31]]);
  });

  it('is none of an item that never was in progress, and none of one that is open', () => {
    const config = aTrendConfig({ kind: 'cycle-time' });
    const atOnce = item('2025-02-01', [moved('2025-02-03', toDo, done)], { status: done });
    const open = item('2025-02-01', [moved('2025-02-03', toDo, inProgress)], { status: inProgress });
    expect(trendValues(trendModel([atOnce, open], config, prepared))).toEqual([[null], [null], [null]]);
  });
});

describe('control chart', () => {
  const quick = {
    ...item('2025-03-01', [moved('2025-03-02', toDo, inProgress), moved('2025-03-04', inProgress, done)], {
      status: done,
    }),
    key: 'K-2',
  };
  const chart = (issues: readonly JiraIssue[]) =>
    trendModel(issues, aTrendConfig({ kind: 'control-chart' }), prepared);

  it('has a point for each completed item, in the order of completion, which the table lists too', () => {
    const model = chart([quick, SENT_BACK]);
    expect(model.points?.points).toEqual([
      { name: 'K-1', x: at('2025-02-07'), y: 4, column: null, jql: 'issuekey = "K-1"' },
      { name: 'K-2', x: at('2025-03-04'), y: 2, column: null, jql: 'issuekey = "K-2"' },
    ]);
    expect(model.rows.map(({ key }) => key)).toEqual(['K-1', 'K-2']);
    expect(trendValues(model)).toEqual([[4], [2]]);
  });

  it('has a rolling average and percentiles of all of them', () => {
    expect(chart([quick, SENT_BACK]).lines).toEqual([
      { kind: 'rolling-average', values: [3, 3] },
      { kind: 'percentile', percentile: 50, value: 2 },
      { kind: 'percentile', percentile: 85, value: 4 },
      { kind: 'percentile', percentile: 95, value: 4 },
    ]);
  });

  it('draws the latest of very many, and says how many it does not', () => {
    const model = chart(Array.from({ length: 502 }, (_, place) => (place < 2 ? SENT_BACK : quick)));
    expect(model.points?.points).toHaveLength(500);
    expect(model.points?.points.every(({ name }) => name === 'K-2')).toBe(true);
    expect(model.explain.leftOut).toEqual([{ reason: 'not-drawn', items: 2 }]);
  });

  it('has no lines where nothing was completed', () => {
    expect(chart([]).lines).toEqual([]);
  });
});

describe('time in status', () => {
  it('is the mean over the items that were in it, all visits together', () => {
    const quick = item(
      '2025-03-01',
      [moved('2025-03-02', toDo, inProgress), moved('2025-03-04', inProgress, done)],
      { status: done },
    );
    const model = trendModel([SENT_BACK, quick], aTrendConfig({ kind: 'time-in-status' }), prepared);
    expect(model.rows.map(({ key }) => key)).toEqual(['To Do', 'In Progress', 'In Review']);
    expect(trendValues(model)).toEqual([[2.5], [2.5], [1]]);
    expect(model.cells.map(([cell]) => cell?.items)).toEqual([2, 2, 1]);
  });

  it('counts items completed in the window alone', () => {
    const config = aTrendConfig({ kind: 'time-in-status', periods: 1 });
    expect(trendModel([SENT_BACK], config, prepared).rows).toEqual([]);
  });
});

describe('workload over time', () => {
  const points = FIELDS.storyPoints;
  const [ann, bob] = ['ann', 'bob'].map((id) => ({ accountId: id, displayName: id.toUpperCase() }));
  const handedOver = item(
    '2025-01-10',
    [
      changed('2025-01-15', { fieldId: points.id, from: null, to: '3' }),
      {
        fieldId: 'assignee',
        at: at('2025-02-10'),
        from: { id: 'ann', text: 'ANN' },
        to: { id: 'bob', text: 'BOB' },
      },
      changed('2025-02-11', { fieldId: points.id, from: '3', to: '5' }),
    ],
    { status: toDo, fields: { assignee: bob, [points.id]: 5 } },
  );
  const nobodys = item('2025-03-01', [], { status: toDo, fields: { assignee: null, [points.id]: 0.1 } });
  const finished = item('2025-01-01', [moved('2025-02-02', toDo, done)], {
    status: done,
    fields: { assignee: ann, [points.id]: 2 },
  });
  const ITEMS = [handedOver, nobodys, finished];
  const config = aTrendConfig({ kind: 'workload' });

  it('adds up the open estimate of each person at the end of each period', () => {
    const model = trendModel(
      ITEMS,
      config,
      aPreparedTrend({ computedAt: NOW, subject: { estimate: points } }),
    );
    expect(model.measure).toMatchObject({ id: 'sum', fieldName: 'Story Points' });
    expect(model.columns.map(({ label }) => label)).toEqual([
      { kind: 'text', text: 'ANN' },
      { kind: 'text', text: 'BOB' },
      { kind: 'empty', fieldId: 'assignee', fieldName: 'Assignee' },
    ]);
    expect(trendValues(model)).toEqual([
      [5, 0, 0],
      [0, 5, 0],
      [0, 5, 0.1],
    ]);
  });

  it('counts items where nothing is added up, and links to those of today', () => {
    const model = trendModel(ITEMS, config, prepared);
    expect(trendValues(model)).toEqual([
      [2, 0, 0],
      [0, 1, 0],
      [0, 1, 1],
    ]);
    expect(model.cells[0]?.[0]?.jql).toBeNull();
    expect(model.cells[2]?.[2]?.jql).toBe('project = "K" AND assignee is EMPTY AND statusCategory != "Done"');
  });

  it('keeps the largest and combines the rest', () => {
    const many = Array.from({ length: 14 }, (_, place) =>
      item('2025-01-01', [], {
        status: toDo,
        fields: {
          assignee: { accountId: `p${String(place)}`, displayName: `P${String(place)}` },
          [points.id]: place,
        },
      }),
    );
    const model = trendModel(
      many,
      config,
      aPreparedTrend({ computedAt: NOW, subject: { estimate: points } }),
    );
    expect(model.columns).toHaveLength(12);
    expect(model.columns.at(-1)?.label).toEqual({ kind: 'other', segments: 3 });
    expect(model.cells.at(-1)?.at(-1)?.value).toBe(0 + 1 + 2);
  });
});
