import fc from 'fast-check';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import type { Iteration } from '../../../src/core/capacity/iteration';
import { applyDraft } from '../../../src/core/capacity/what-if/apply-draft';
import type { DraftChange } from '../../../src/core/capacity/what-if/draft';
import { draftWrites, ITEMS_PER_MOVE } from '../../../src/core/capacity/what-if/draft-writes';
import { effectsOf } from '../../../src/core/capacity/what-if/effects';
import { scenarioInput, type Scenario } from '../../../src/core/capacity/what-if/scenario';
import { aBoard, anItem, anIteration, aPlan, offOn } from '../../support/capacity';

const sprint = (sprintId: number, from: string, to: string, state: Iteration['state'] = 'future') =>
  anIteration(from, to, { source: { kind: 'sprint', sprintId }, state });
const version = (versionId: string) =>
  anIteration('2025-06-02', '2025-06-13', { source: { kind: 'version', versionId }, state: 'future' });
const planned = { plan: aPlan([{ accountId: 'ann' }, { accountId: 'bob' }]), publicHolidays: [] };

const SCENARIO: Scenario = {
  board: aBoard(),
  persons: new Map(),
  now: Date.parse('2025-06-01T12:00:00Z'),
  iterations: [
    {
      iteration: sprint(1, '2025-06-02', '2025-06-13'),
      ...planned,
      items: [
        anItem('K-1', { assigneeId: 'ann', estimate: 90 }),
        anItem('K-2', { estimate: 10 }),
        anItem('K-3', { isSubTask: true, parentId: '1', assigneeId: 'bob', estimate: 5 }),
      ],
    },
    { iteration: sprint(2, '2025-06-16', '2025-06-27'), ...planned, items: [] },
    { iteration: sprint(3, '2025-05-19', '2025-05-30', 'closed'), ...planned, items: [] },
  ],
  backlog: [anItem('K-9', { estimate: 20 })],
};
const ONE = 'sprint:1';
const TWO = 'sprint:2';
const tryOut = (...draft: readonly DraftChange[]) => applyDraft(SCENARIO, draft);
const keysIn = (scenario: Scenario, at: number) => scenario.iterations[at]?.items.map(({ key }) => key);
const writesOf = (...draft: readonly DraftChange[]) => draftWrites(SCENARIO, tryOut(...draft).scenario);

const change: fc.Arbitrary<DraftChange> = fc.oneof(
  fc.record({
    kind: fc.constant('assign' as const),
    itemId: fc.constantFrom('1', '2', '3', '9', '77'),
    accountId: fc.constantFrom('ann', 'bob', null),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    itemId: fc.constantFrom('1', '2', '3', '9'),
    from: fc.constantFrom(ONE, TWO, 'sprint:3', null),
    to: fc.constantFrom(ONE, TWO, 'sprint:3', null),
  }),
  fc.record({
    kind: fc.constant('plan' as const),
    iteration: fc.constantFrom(ONE, TWO),
    accountId: fc.constantFrom('ann', 'cem'),
    changes: fc.record({ allocation: fc.constantFrom(0.5, 1) }),
  }),
);

describe('a draft', () => {
  it('without changes is what there is, and writes nothing', () => {
    const { scenario, refused } = tryOut();
    expect(scenario).toBe(SCENARIO);
    expect(refused).toEqual([]);
    expect(draftWrites(SCENARIO, scenario)).toEqual([]);
    for (const { before, after } of effectsOf(SCENARIO, scenario)) expect(after).toEqual(before);
  });

  it('gives an item to somebody else, and shows the effect', () => {
    const { scenario } = tryOut({ kind: 'assign', itemId: '1', accountId: 'bob' });
    const [first] = effectsOf(SCENARIO, scenario);
    const balances = (result: typeof first) => [
      result?.before.people.map(({ balance }) => balance.value),
      result?.after.people.map(({ balance }) => balance.value),
    ];
    expect(first?.iteration).toBe(ONE);
    expect(balances(first)).toEqual([
      [-10, 75],
      [80, -15],
    ]);
  });

  it('moves an item with its sub-tasks to another sprint', () => {
    const { scenario } = tryOut({ kind: 'move', itemId: '1', from: ONE, to: TWO });
    expect(keysIn(scenario, 0)).toEqual(['K-2']);
    expect(keysIn(scenario, 1)).toEqual(['K-1', 'K-3']);
  });

  it('changes capacity: of a plan, of who is in it, and of days off', () => {
    const { scenario, refused } = tryOut(
      { kind: 'plan', iteration: ONE, accountId: 'ann', changes: { allocation: 0.5 } },
      { kind: 'plan', iteration: ONE, accountId: 'cem', changes: { dailyCapacity: 2 } },
      { kind: 'leave', iteration: ONE, accountId: 'bob' },
      { kind: 'day-off', accountId: 'ann', dayOff: offOn('2025-06-02') },
    );
    expect(refused).toEqual([]);
    const { people } = computeCapacity(scenarioInput(scenario, scenario.iterations[0]!));
    expect(people.map(({ accountId, total }) => [accountId, total.value])).toEqual([
      ['ann', 36],
      ['cem', 20],
    ]);
  });

  it.each<[string, DraftChange, string]>([
    ['an item that is not there', { kind: 'assign', itemId: '77', accountId: 'ann' }, 'item-not-found'],
    ['an item that is elsewhere', { kind: 'move', itemId: '9', from: ONE, to: TWO }, 'item-not-found'],
    [
      'a sprint that is not there',
      { kind: 'move', itemId: '1', from: ONE, to: 'sprint:9' },
      'iteration-not-found',
    ],
    ['a sub-task without its parent', { kind: 'move', itemId: '3', from: ONE, to: TWO }, 'follows-parent'],
    ['a move into a closed sprint', { kind: 'move', itemId: '1', from: ONE, to: 'sprint:3' }, 'closed'],
    ['a move from nowhere to nowhere', { kind: 'move', itemId: '9', from: null, to: null }, 'no-such-move'],
    ['leaving a plan twice', { kind: 'leave', iteration: ONE, accountId: 'eve' }, 'person-not-found'],
    [
      'a plan of an iteration that is not there',
      { kind: 'plan', iteration: 'sprint:9', accountId: 'ann', changes: {} },
      'iteration-not-found',
    ],
  ])('refuses %s, and makes the other changes', (_name, refusedChange, refusal) => {
    const { scenario, refused } = tryOut(refusedChange, { kind: 'assign', itemId: '2', accountId: 'bob' });
    expect(refused).toEqual([{ at: 0, refusal }]);
    expect(scenario.iterations[0]?.items[1]?.assigneeId).toBe('bob');
  });

  it('takes nothing out of a closed sprint, which would take it out of the one that it is in now', () => {
    const carried = anItem('K-5', { estimate: 5 });
    const before: Scenario = {
      ...SCENARIO,
      iterations: [
        { iteration: sprint(3, '2025-05-19', '2025-05-30', 'closed'), ...planned, items: [carried] },
        { iteration: sprint(1, '2025-06-02', '2025-06-13', 'active'), ...planned, items: [carried] },
      ],
    };
    for (const to of [ONE, null]) {
      const draft: readonly DraftChange[] = [{ kind: 'move', itemId: '5', from: 'sprint:3', to }];
      const { scenario, refused } = applyDraft(before, draft);
      expect(refused).toEqual([{ at: 0, refusal: 'closed' }]);
      expect(draftWrites(before, scenario)).toEqual([]);
    }
  });

  it('neither loses nor doubles an item, whatever is tried', () => {
    const idsOf = ({ iterations, backlog }: Scenario) =>
      [...iterations.flatMap(({ items }) => items), ...backlog].map(({ id }) => id).sort();
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (draft) => {
        expect(idsOf(tryOut(...draft).scenario)).toEqual(idsOf(SCENARIO));
      }),
    );
  });
});

describe('what a draft writes', () => {
  it('is each assignment, with who had the item', () => {
    expect(writesOf({ kind: 'assign', itemId: '1', accountId: 'bob' })).toEqual([
      { kind: 'assign', item: { id: '1', key: 'K-1' }, from: 'ann', to: 'bob' },
    ]);
  });

  it('is one move for each sprint, and none for the sub-tasks that follow', () => {
    expect(
      writesOf(
        { kind: 'move', itemId: '1', from: ONE, to: TWO },
        { kind: 'move', itemId: '9', from: null, to: TWO },
        { kind: 'move', itemId: '2', from: ONE, to: null },
      ),
    ).toEqual([
      {
        kind: 'move-to-sprint',
        sprintId: 2,
        items: [
          { id: '1', key: 'K-1' },
          { id: '9', key: 'K-9' },
        ],
      },
      { kind: 'move-to-sprint', sprintId: null, items: [{ id: '2', key: 'K-2' }] },
    ]);
  });

  it('is nothing where a change was changed back', () => {
    expect(
      writesOf(
        { kind: 'assign', itemId: '1', accountId: 'bob' },
        { kind: 'move', itemId: '2', from: ONE, to: TWO },
        { kind: 'plan', iteration: ONE, accountId: 'ann', changes: { allocation: 0.5 } },
        { kind: 'plan', iteration: ONE, accountId: 'ann', changes: { allocation: 1 } },
        { kind: 'move', itemId: '2', from: TWO, to: ONE },
        { kind: 'assign', itemId: '1', accountId: 'ann' },
      ),
    ).toEqual([]);
  });

  it('is at most as many items in one move as Jira takes', () => {
    const backlog = Array.from({ length: ITEMS_PER_MOVE + 1 }, (_, at) => anItem(`K-${String(100 + at)}`));
    const before = { ...SCENARIO, backlog };
    const draft = backlog.map(({ id }): DraftChange => ({ kind: 'move', itemId: id, from: null, to: TWO }));
    const sizes = draftWrites(before, applyDraft(before, draft).scenario).map((write) =>
      write.kind === 'move-to-sprint' ? write.items.length : 0,
    );
    expect(sizes).toEqual([50, 1]);
  });

  it('is the version that an item gets and the one that it loses', () => {
    const before: Scenario = {
      ...SCENARIO,
      iterations: [
        {
          iteration: version('10'),
          ...planned,
          items: [anItem('K-1'), anItem('K-2', { isSubTask: true, parentId: '1' })],
        },
        { iteration: version('20'), ...planned, items: [] },
      ],
    };
    const { scenario } = applyDraft(before, [
      { kind: 'move', itemId: '1', from: 'version:10', to: 'version:20' },
      { kind: 'move', itemId: '2', from: 'version:10', to: null },
    ]);
    expect(draftWrites(before, scenario)).toEqual([
      { kind: 'change-versions', item: { id: '1', key: 'K-1' }, added: ['20'], removed: ['10'] },
      { kind: 'change-versions', item: { id: '2', key: 'K-2' }, added: [], removed: ['10'] },
    ]);
  });

  it('is the plan and the days off that were changed', () => {
    const dayOff = offOn('2025-06-02');
    expect(
      writesOf(
        { kind: 'plan', iteration: TWO, accountId: 'bob', changes: { dailyCapacity: 4 } },
        { kind: 'day-off', accountId: 'ann', dayOff },
      ),
    ).toEqual([
      {
        kind: 'save-plan',
        iteration: { kind: 'sprint', sprintId: 2 },
        plan: aPlan([{ accountId: 'ann' }, { accountId: 'bob', dailyCapacity: 4 }]),
      },
      { kind: 'add-days-off', accountId: 'ann', daysOff: [dayOff] },
    ]);
  });
});
