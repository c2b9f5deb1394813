import fc from 'fast-check';
import type { FieldChange, JiraIssue } from '../../../../src/core/field/field';
import type { TrendSubject } from '../../../../src/core/trend/subject';
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

const { toDo, inProgress, done } = STATUSES;
const POINTS = FIELDS.storyPoints.id;
const SPRINT = 'customfield_10020';

interface ItemParts {
  readonly created?: string;
  /** The ids of its sprints now. */
  readonly sprints?: readonly number[];
  readonly points?: number | null;
  readonly status?: (typeof STATUSES)[keyof typeof STATUSES];
  readonly changes?: readonly FieldChange[];
}

function item({
  created = '2025-01-01',
  sprints = [1],
  points = null,
  status = toDo,
  changes = [],
}: ItemParts): JiraIssue {
  return {
    id: '1',
    key: 'K-1',
    fields: {
      created: timestamp(created),
      status: statusValue(status),
      [POINTS]: points,
      [SPRINT]: sprints.length === 0 ? null : sprints.map((id) => ({ id, name: `Sprint ${String(id)}` })),
    },
    changes: changes.toSorted((a, b) => a.at - b.at),
  };
}

const sprint = (when: string, from: string | null, to: string | null) =>
  changed(when, { fieldId: SPRINT, from, to });
const points = (when: string, from: string | null, to: string | null) =>
  changed(when, { fieldId: POINTS, from, to });

/** Monday at nine to Friday of the next week at five. */
const SPAN = {
  id: '1',
  name: 'Sprint 1',
  from: at('2025-01-06T09:00'),
  before: at('2025-01-17T17:00'),
  dueAt: at('2025-01-17T17:00'),
  isOver: true,
};
const subject: Partial<TrendSubject> = {
  estimate: FIELDS.storyPoints,
  spans: [SPAN],
  member: { fieldId: SPRINT, history: 'lists' },
  doneStatusIds: [done.id],
};
const NOW = at('2025-02-01');
const scope = { kind: 'sprint', boardId: 1, sprintId: 1 } as const;

function burn(kind: 'burndown' | 'burnup', issues: readonly JiraIssue[], now = NOW) {
  return trendModel(issues, aTrendConfig({ kind, scope }), aPreparedTrend({ computedAt: now, subject }));
}

const FINISHED = item({
  points: 5,
  status: done,
  changes: [moved('2025-01-08T10:00', toDo, inProgress), moved('2025-01-09T10:00', inProgress, done)],
});
const ADDED = item({ points: 3, changes: [sprint('2025-01-08', null, '1')] });
const REMOVED = item({ sprints: [2], points: 8, changes: [sprint('2025-01-13T10:00', '1', '2')] });
const REESTIMATED = item({ points: 4, changes: [points('2025-01-14T10:00', '2', '4')] });
const ITEMS = [FINISHED, ADDED, REMOVED, REESTIMATED];

describe('burndown of a sprint', () => {
  it('begins with the commitment, and goes day by day to the end', () => {
    const model = burn('burndown', ITEMS);
    expect(model.rows).toHaveLength(1 + 12);
    expect(model.rows[0]?.label).toEqual({ kind: 'text', text: 'Start' });
    expect(model.rows.at(-1)?.key).toBe('2025-01-17');
    expect(model.columns.map(({ key }) => key)).toEqual(['remaining', 'guideline', 'scope']);
  });

  it('shows added, removed and re-estimated work as scope, finished work as burnt down', () => {
    const rows = trendValues(burn('burndown', ITEMS));
    const remaining = rows.map(([value]) => value);
    const total = rows.map((row) => row[2]);
    // At the start 5 + 8 + 2; 3 more on the 8th, 5 done on the 9th, 8 gone on the 13th, 2 more on the 14th.
    expect(remaining).toEqual([15, 15, 15, 18, 13, 13, 13, 13, 5, 7, 7, 7, 7]);
    expect(total).toEqual([15, 15, 15, 18, 18, 18, 18, 18, 10, 12, 12, 12, 12]);
  });

  it('has a guideline over working time: flat over the weekend, nothing left at the end', () => {
    const guideline = trendValues(burn('burndown', [item({ points: 100 })])).map((row) => row[1] ?? 0);
    expect(guideline[0]).toBe(100);
    // Friday evening, Saturday and Sunday.
    expect(guideline[6]).toBe(guideline[5]);
    expect(guideline[7]).toBe(guideline[5]);
    expect(guideline.at(-1)).toBe(0);
    const steps = guideline.slice(1, 5).map((value, place) => value - (guideline[place + 2] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
  });

  it('has a guideline by the working days and holidays of a board, where that is chosen', () => {
    const config = aTrendConfig({ kind: 'burndown', scope, workingCalendar: { kind: 'board', boardId: 5 } });
    const prepared = aPreparedTrend({ computedAt: NOW, subject, calendar: KITE_CALENDAR });
    const model = trendModel([item({ points: 6.5 })], config, prepared);
    // Monday is a holiday, so nothing is meant to be done; on half of a day half as much is; nobody works on Fridays.
    const left = [6.5, 6.5, 5.5, 4.5, 3.5, 3.5, 3.5, 3.5, 2.5, 1.5, 1, 0, 0];
    expect(trendValues(model).map(([, value]) => value)).toEqual(
      left.map((value) => expect.closeTo(value, 9) as unknown),
    );
    expect(model.explain.calendar).toBe(KITE_CALENDAR);
  });

  it('says nothing of days to come but the guideline', () => {
    const rows = trendValues(
      trendModel(
        ITEMS,
        aTrendConfig({ kind: 'burndown', scope }),
        aPreparedTrend({
          computedAt: at('2025-01-09T12:00'),
          subject: { ...subject, spans: [{ ...SPAN, isOver: false }] },
        }),
      ),
    );
    expect(rows.map(([remaining]) => remaining)).toEqual([15, 15, 15, 18, 13, ...Array<null>(8).fill(null)]);
    expect(rows.every((row) => row[1] !== null)).toBe(true);
  });

  it('counts items where the board does not estimate', () => {
    const model = trendModel(
      ITEMS,
      aTrendConfig({ kind: 'burndown', scope }),
      aPreparedTrend({ computedAt: NOW, subject: { ...subject, estimate: null } }),
    );
    expect(model.measure.unit).toBe('items');
    expect(trendValues(model).at(-1)).toEqual([2, 0, 3]);
  });

  it('goes on to the present while a sprint is not closed', () => {
    const model = trendModel(
      [],
      aTrendConfig({ kind: 'burndown', scope }),
      aPreparedTrend({
        computedAt: at('2025-01-20T12:00'),
        subject: { ...subject, spans: [{ ...SPAN, isOver: false }] },
      }),
    );
    expect(model.rows.at(-1)?.key).toBe('2025-01-20');
  });
});

describe('burnup of a sprint', () => {
  it('is the scope less what burndown has left, every day', () => {
    const day = fc.integer({ min: 0, max: 25 });
    const date = (offset: number): string =>
      new Date(at('2025-01-01') + offset * 86_400_000).toISOString().slice(0, 10);
    const anItem = fc
      .record({ joined: day, finished: fc.option(day), amount: fc.nat({ max: 100 }) })
      .map(({ joined, finished, amount }) =>
        item({
          points: amount / 10,
          status: finished === null ? toDo : done,
          changes: [
            sprint(date(joined), null, '1'),
            ...(finished === null ? [] : [moved(date(finished), toDo, done)]),
          ],
        }),
      );
    fc.assert(
      fc.property(fc.array(anItem), (issues) => {
        const down = trendValues(burn('burndown', issues));
        const up = trendValues(burn('burnup', issues));
        up.forEach(([completed = 0, total], place) => {
          expect((down[place]?.[0] ?? 0) + (completed ?? 0)).toBeCloseTo(total ?? 0, 6);
          expect(down[place]?.[2]).toBe(total);
        });
      }),
    );
  });

  it('takes back what is reopened', () => {
    const reopened = item({
      points: 5,
      changes: [moved('2025-01-08T10:00', toDo, done), moved('2025-01-10T10:00', done, toDo)],
    });
    const completed = trendValues(burn('burnup', [reopened])).map(([value]) => value);
    expect(completed.slice(0, 7)).toEqual([0, 0, 0, 5, 5, 0, 0]);
  });
});

describe('burndown of a version', () => {
  it('follows its items as they come and go, one version among several', () => {
    const version = (when: string, from: string | null, to: string | null) =>
      changed(when, { fieldId: 'fixVersions', from, to });
    const planned: JiraIssue = {
      ...item({
        points: 3,
        changes: [
          version('2025-01-07', null, '1'),
          version('2025-01-08', null, '2'),
          version('2025-01-15', '1', null),
        ],
      }),
    };
    const issue: JiraIssue = {
      ...planned,
      fields: { ...planned.fields, fixVersions: [{ id: '2', name: '2.0' }] },
    };
    const model = trendModel(
      [issue],
      aTrendConfig({ kind: 'burndown', scope: { kind: 'version', projectKey: 'K', versionId: '1' } }),
      aPreparedTrend({
        computedAt: NOW,
        subject: { ...subject, member: { fieldId: 'fixVersions', history: 'single-values' } },
      }),
    );
    expect(trendValues(model).map((row) => row[2])).toEqual([0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0]);
  });

  it('is drawn in longer periods where days would be too many', () => {
    const year = { ...SPAN, before: at('2026-01-06'), dueAt: at('2026-01-06') };
    const model = trendModel(
      [],
      aTrendConfig({ kind: 'burnup', scope }),
      aPreparedTrend({ computedAt: NOW, subject: { ...subject, spans: [year] } }),
    );
    expect(model.rowField?.bucket).toBe('week');
    expect(model.rows).toHaveLength(1 + 53);
  });
});

describe('velocity', () => {
  const second = {
    ...SPAN,
    id: '2',
    name: 'Sprint 2',
    from: at('2025-01-20T09:00'),
    before: at('2025-01-31T17:00'),
    dueAt: at('2025-01-31T17:00'),
  };
  const velocity = (issues: readonly JiraIssue[], spans = [SPAN, second]) =>
    trendModel(
      issues,
      aTrendConfig({ kind: 'velocity', scope: { kind: 'sprints', boardId: 1, sprints: 2 } }),
      aPreparedTrend({ computedAt: NOW, subject: { ...subject, spans } }),
    );

  it('freezes the commitment at the start: what is added, removed or re-estimated later does not change it', () => {
    // 5 + 8 + 2 at the start; at the end only the 5 are in the last column.
    expect(trendValues(velocity(ITEMS, [SPAN]))[0]).toEqual([15, 5]);
  });

  it('counts as completed what came in during the sprint and was finished in it', () => {
    const late = item({
      points: 3,
      status: done,
      changes: [sprint('2025-01-08', null, '1'), moved('2025-01-10', toDo, done)],
    });
    expect(trendValues(velocity([late], [SPAN]))[0]).toEqual([0, 3]);
  });

  it('is not the sum of what became of the items: 32 + 10 + 67 are 109, the commitment was 74', () => {
    const completed = item({ points: 32, status: done, changes: [moved('2025-01-10', toDo, done)] });
    const removed = item({ sprints: [], points: 10, changes: [sprint('2025-01-10', '1', null)] });
    const left = item({ points: 32 });
    const added = item({ points: 35, changes: [sprint('2025-01-08', null, '1')] });
    expect(trendValues(velocity([completed, removed, left, added], [SPAN]))).toEqual([
      [74, 32],
      [74, 32],
    ]);
  });

  it('counts work that was carried over where it was completed, and committed in both', () => {
    const carried = item({
      sprints: [1, 2],
      points: 8,
      status: done,
      changes: [sprint('2025-01-17T17:01', '1', '1, 2'), moved('2025-01-22', toDo, done)],
    });
    const model = velocity([carried, FINISHED]);
    expect(model.rows.map(({ label }) => label)).toEqual([
      { kind: 'text', text: 'Sprint 1', isSprint: true },
      { kind: 'text', text: 'Sprint 2', isSprint: true },
      { kind: 'text', text: 'Mean' },
    ]);
    expect(trendValues(model)).toEqual([
      [13, 5],
      [8, 8],
      [10.5, 6.5],
    ]);
  });

  it('counts items without an estimate as 0', () => {
    expect(trendValues(velocity([item({ status: done })], [SPAN]))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it("goes by the board's last column, not by the category", () => {
    const reviewed = item({ points: 3, status: STATUSES.inReview });
    const model = trendModel(
      [reviewed],
      aTrendConfig({ kind: 'velocity', scope: { kind: 'sprints', boardId: 1, sprints: 1 } }),
      aPreparedTrend({ computedAt: NOW, subject: { ...subject, doneStatusIds: [STATUSES.inReview.id] } }),
    );
    expect(trendValues(model)).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });
});
