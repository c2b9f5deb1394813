import type { ChartConfig, QuantitySpec } from '../../../src/core/chart/config';
import type { FieldChange, JiraIssue } from '../../../src/core/field/field';
import type { WorkStatus } from '../../../src/core/history/status-book';
import { aChart, aContext, anIssue, by, chartOf, FIELDS, questionOf, valuesOf } from '../../support/chart';
import { at, moved, STATUSES, statusValue, timestamp } from '../../support/trend';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;
const { toDo, inProgress, inReview, done } = STATUSES;

interface Story {
  readonly created: string;
  readonly changes: readonly FieldChange[];
  readonly now: WorkStatus;
  readonly assignee: string;
}

function story(key: string, { created, changes, now, assignee }: Story): JiraIssue {
  const fields = {
    created: timestamp(created),
    status: statusValue(now),
    assignee: { accountId: assignee, displayName: assignee },
  };
  return { ...anIssue(key, fields), changes };
}

/** Worked on from Monday, in review on Tuesday, sent back on Wednesday, done on Friday. */
const SENT_BACK = story('K-1', {
  created: '2025-01-30',
  changes: [
    moved('2025-02-03', toDo, inProgress),
    moved('2025-02-04', inProgress, inReview),
    moved('2025-02-05', inReview, inProgress),
    moved('2025-02-07', inProgress, done),
  ],
  now: done,
  assignee: 'Ann',
});
/** Worked on from Friday noon on, until now: Monday noon. */
const UNDER_WAY = story('K-2', {
  created: '2025-03-03',
  changes: [moved('2025-03-07T12:00', toDo, inProgress)],
  now: inProgress,
  assignee: 'Bob',
});
const UNTOUCHED = story('K-3', { created: '2025-03-03', changes: [], now: toDo, assignee: 'Bob' });
const STORIES = [SENT_BACK, UNDER_WAY, UNTOUCHED];

const context = aContext({ computedAt: at('2025-03-10T12:00'), statuses: Object.values(STATUSES) });

const inStatuses = (...statuses: readonly string[]): QuantitySpec => ({
  kind: 'time-in-status',
  statuses,
  workingDaysOnly: false,
});

const byAssignee = (calculate: ChartConfig['calculate']): Partial<ChartConfig> => ({
  kind: 'table',
  chartBy: by('assignee'),
  sort: { by: 'name', direction: 'ascending' },
  calculate,
});

describe('time in statuses', () => {
  it('is all stays together, a present one until now, by any segment', () => {
    const model = chartOf(
      STORIES,
      byAssignee({ measure: 'average', of: inStatuses('In Progress'), empty: 'ignore' }),
      context,
    );
    expect(model.measure).toMatchObject({ unit: 'seconds' });
    // K-1: Monday to Tuesday and Wednesday to Friday; K-2: Friday noon to Monday noon.
    expect(valuesOf(model)).toEqual([
      ['Ann', 3 * DAY],
      ['Bob', 3 * DAY],
    ]);
  });

  it('of several statuses is the sum of their times', () => {
    const model = chartOf(
      STORIES,
      byAssignee({ measure: 'sum', of: inStatuses('In Progress', 'in review') }),
      context,
    );
    expect(valuesOf(model)).toEqual([
      ['Ann', 4 * DAY],
      ['Bob', 3 * DAY],
    ]);
  });

  it('of work items that were in none of them is missing, and not 0', () => {
    const model = chartOf(
      STORIES,
      byAssignee({ measure: 'average', of: inStatuses('In Review'), empty: 'ignore' }),
      context,
    );
    expect(valuesOf(model)).toEqual([
      ['Ann', DAY],
      ['Bob', null],
    ]);
    expect(model.explain.leftOut).toEqual([{ reason: 'empty-measure', items: 2 }]);
  });

  it('has medians and percentiles, without Saturdays and Sundays where that is chosen', () => {
    const of: QuantitySpec = { kind: 'time-in-status', statuses: ['In Progress'], workingDaysOnly: true };
    const total = (calculate: ChartConfig['calculate']): number | null =>
      chartOf(STORIES, { kind: 'number', chartBy: null, calculate }, context).grandTotal.value;
    expect(total({ measure: 'median', of })).toBe(2 * DAY);
    expect(total({ measure: 'percentile', of, percentile: 50 })).toBe(DAY);
    expect(total({ measure: 'max', of })).toBe(3 * DAY);
  });

  it('knows a renamed status by its id', () => {
    const renamed = story('K-4', {
      created: '2025-03-01',
      changes: [moved('2025-03-02', { ...inReview, name: 'Checking' }, done)],
      now: done,
      assignee: 'Ann',
    });
    const model = chartOf([renamed], byAssignee({ measure: 'sum', of: inStatuses('In Review') }), context);
    expect(valuesOf(model)).toEqual([['Ann', DAY]]);
  });

  it('leaves out work items whose status has an unknown shape', () => {
    const odd = { ...SENT_BACK, fields: { ...SENT_BACK.fields, status: 'Done' } };
    const model = chartOf([odd], byAssignee({ measure: 'sum', of: inStatuses('Done') }), context);
    expect(model.explain.leftOut).toEqual([{ reason: 'unreadable-value', items: 1 }]);
  });
});

describe('cycle time', () => {
  it.each([
    ['active', 4 * DAY],
    ['elapsed', 4 * DAY],
    ['lead', 8 * DAY],
  ] as const)('by the rule %s is %d seconds, of completed work items only', (rule, expected) => {
    const model = chartOf(
      STORIES,
      byAssignee({
        measure: 'average',
        of: { kind: 'cycle-time', rule, workingDaysOnly: false },
        empty: 'ignore',
      }),
      context,
    );
    expect(valuesOf(model)).toEqual([
      ['Ann', expected],
      ['Bob', null],
    ]);
  });
});

describe('the question of a time from the history', () => {
  it('asks for the history of the status, and others for none', () => {
    const asked = (of: QuantitySpec) => questionOf(aChart({ calculate: { measure: 'sum', of } }));
    expect(asked(inStatuses('Done'))).toMatchObject({
      fieldIds: ['created', 'status'],
      historyFieldIds: ['status'],
    });
    expect(asked({ kind: 'field', fieldId: FIELDS.storyPoints.id }).historyFieldIds).toEqual([]);
  });
});
