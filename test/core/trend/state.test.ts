import fc from 'fast-check';
import type { JiraIssue } from '../../../src/core/field/field';
import { TREND_KIND_IDS, type TrendScope } from '../../../src/core/trend/config';
import { TREND_KINDS } from '../../../src/core/trend/kinds/registry';
import { FIELDS } from '../../support/chart';
import {
  aPreparedTrend,
  at,
  aTrendConfig,
  changed,
  emptyTrend,
  moved,
  STATUSES,
  statusValue,
  timestamp,
  trendModel,
} from '../../support/trend';

const NOW = at('2025-03-10T12:00');
const SPRINT = 'customfield_10020';
const SCOPES: Readonly<Record<TrendScope['kind'], TrendScope>> = {
  source: { kind: 'source', source: { kind: 'project', projectKey: 'K' } },
  sprint: { kind: 'sprint', boardId: 1, sprintId: null },
  version: { kind: 'version', projectKey: 'K', versionId: '1' },
  sprints: { kind: 'sprints', boardId: 1, sprints: 2 },
};
const SPAN = {
  id: '1',
  name: 'Sprint 1',
  from: at('2025-01-06'),
  before: at('2025-01-17'),
  dueAt: null,
  isOver: true,
};
const prepared = aPreparedTrend({
  computedAt: NOW,
  subject: {
    estimate: FIELDS.storyPoints,
    spans: [SPAN, { ...SPAN, id: '2', from: at('2025-01-20'), before: at('2025-01-31') }],
    member: { fieldId: SPRINT, history: 'lists' },
  },
});

const aDate = fc
  .integer({ min: 0, max: 100 })
  .map((day) => new Date(at('2024-12-01') + day * 86_400_000).toISOString().slice(0, 10));

/** A finished or an open item, in a sprint or not, estimated in tenths. */
const anItem: fc.Arbitrary<JiraIssue> = fc
  .record({
    dates: fc.tuple(aDate, aDate, aDate),
    isDone: fc.boolean(),
    points: fc.nat(50),
    person: fc.nat(3),
  })
  .map(({ dates, isDone, points, person }) => {
    const [created = '', joined = '', finished = ''] = dates.toSorted();
    const { toDo, done } = STATUSES;
    return {
      id: '1',
      key: 'K-1',
      fields: {
        created: timestamp(created),
        resolutiondate: isDone ? timestamp(finished) : null,
        status: statusValue(isDone ? done : toDo),
        assignee: { accountId: String(person), displayName: 'Somebody' },
        [FIELDS.storyPoints.id]: points / 10,
        [SPRINT]: [{ id: 1 }],
      },
      changes: [
        changed(joined, { fieldId: SPRINT, from: null, to: '1' }),
        ...(isDone ? [moved(finished, toDo, done)] : []),
      ],
    };
  });

describe.each(TREND_KIND_IDS)('the state of %s', (kind) => {
  const [scope = 'source'] = TREND_KINDS[kind].scopes;
  const config = aTrendConfig({ kind, scope: SCOPES[scope] });

  it('is that of the whole, however the items are split', () => {
    fc.assert(
      fc.property(fc.array(anItem), fc.array(anItem), (left, right) => {
        const open = () => emptyTrend(config, prepared);
        const [whole, first, second, merged] = [open(), open(), open(), open()];
        whole.addAll([...left, ...right]);
        first.addAll(left);
        second.addAll(right);
        merged.absorb(second.encode());
        merged.absorb(first.encode());
        const sorted = (trend: typeof merged) => {
          const { series, points } = trend.encode();
          return [
            series.toSorted((a, b) => a.key.localeCompare(b.key)),
            points.toSorted((a, b) => a.at - b.at || a.amount - b.amount),
          ];
        };
        expect(sorted(merged)).toEqual(sorted(whole));
        expect(merged.items).toBe(left.length + right.length);
      }),
    );
  });

  it('counts an item with dates of an unknown shape as left out', () => {
    const chart = trendModel([{ id: '1', key: 'K-1', fields: { created: 'yesterday' } }], config, prepared);
    expect(chart.explain.leftOut).toEqual([{ reason: 'unreadable-value', items: 1 }]);
  });
});
