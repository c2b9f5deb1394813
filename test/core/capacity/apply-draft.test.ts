import { changedItems } from '../../../src/core/capacity/what-if/changed-items';
import { changedLoads } from '../../../src/core/capacity/what-if/changed-loads';
import { applyDraft } from '../../../src/core/capacity/what-if/apply-draft';
import type { DraftChange } from '../../../src/core/capacity/what-if/draft';
import { draftWrites, type DraftWrite } from '../../../src/core/capacity/what-if/draft-writes';
import { effectsOf } from '../../../src/core/capacity/what-if/effects';
import { leftToDo } from '../../../src/core/capacity/what-if/left-to-do';
import { performWrites } from '../../../src/core/capacity/what-if/perform-writes';
import type { Scenario } from '../../../src/core/capacity/what-if/scenario';
import { appError } from '../../../src/core/error';
import { failure, success } from '../../../src/core/result';
import { aBoard, anItem, anIteration, aPlan } from '../../support/capacity';

const ITEMS = [
  anItem('K-1', { assigneeId: 'ann', estimate: 8 }),
  anItem('K-2', { assigneeId: 'ann', estimate: 4 }),
  anItem('K-3', { estimate: 2 }),
];
const sprint = (sprintId: number, items: typeof ITEMS) => ({
  iteration: anIteration('2025-06-02', '2025-06-13', { source: { kind: 'sprint', sprintId } }),
  plan: aPlan([{ accountId: 'ann' }, { accountId: 'bob' }]),
  publicHolidays: [],
  items,
});
const withItems = (one: typeof ITEMS, two: typeof ITEMS = []): Scenario => ({
  board: aBoard(),
  persons: new Map(),
  now: Date.parse('2025-06-01T12:00:00Z'),
  iterations: [sprint(1, one), sprint(2, two)],
  backlog: [],
});
const SCENARIO = withItems(ITEMS);
const NEXT = 'sprint:2';
const DRAFT: readonly DraftChange[] = [
  { kind: 'assign', itemId: '1', accountId: 'bob' },
  { kind: 'move', itemId: '2', from: 'sprint:1', to: NEXT },
  { kind: 'move', itemId: '3', from: 'sprint:1', to: NEXT },
  { kind: 'plan', iteration: NEXT, accountId: 'bob', changes: { allocation: 0.5 } },
];
const WRITES = draftWrites(SCENARIO, applyDraft(SCENARIO, DRAFT).scenario);

/** Refuses whatever touches one of the items, and tells what it was asked. */
function aJira(refusedKey: string) {
  const asked: DraftWrite[] = [];
  return {
    asked,
    perform: (write: DraftWrite) => {
      asked.push(write);
      const isRefused = JSON.stringify(write).includes(`"${refusedKey}"`);
      return Promise.resolve(
        isRefused ? failure(appError('write-refused', { message: 'No.' })) : success(null),
      );
    },
  };
}

const keysOf = (write: DraftWrite): string =>
  write.kind === 'move-to-sprint'
    ? write.items.map(({ key }) => key).join()
    : write.kind === 'assign'
      ? write.item.key
      : write.kind;

async function run(refusedKey: string, changed: readonly string[] = []) {
  const { asked, perform } = aJira(refusedKey);
  const progress: number[] = [];
  const outcomes = await performWrites({
    ...{ writes: WRITES, changed: new Set(changed), perform },
    onProgress: (done) => progress.push(done),
  });
  return {
    asked: asked.map(keysOf),
    progress,
    outcomes,
    told: outcomes.map(({ write, error }) => [keysOf(write), error?.code ?? null]),
  };
}

describe('performWrites', () => {
  it('does all of them one after the other, and says how far it is', async () => {
    const { told, progress } = await run('none');
    expect(told).toEqual([
      ['K-1', null],
      ['K-2,K-3', null],
      ['save-plan', null],
    ]);
    expect(progress).toEqual([1, 2, 3]);
  });

  it('tries the items of a refused move alone, so that one does not hold the others', async () => {
    const { told, asked } = await run('K-3');
    expect(asked).toEqual(['K-1', 'K-2,K-3', 'K-2', 'K-3', 'save-plan']);
    expect(told).toEqual([
      ['K-1', null],
      ['K-2', null],
      ['K-3', 'write-refused'],
      ['save-plan', null],
    ]);
  });

  it('writes nothing of the items that somebody changed meanwhile', async () => {
    const { told, asked } = await run('none', ['1', '2']);
    expect(asked).toEqual(['K-3', 'save-plan']);
    expect(told).toEqual([
      ['K-1', 'item-changed'],
      ['K-2', 'item-changed'],
      ['K-3', null],
      ['save-plan', null],
    ]);
  });
});

describe('leftToDo', () => {
  it('keeps the changes whose writes failed, and nothing else', async () => {
    const { outcomes } = await run('K-3', ['1']);
    expect(leftToDo(DRAFT, { outcomes, refused: new Set() })).toEqual([DRAFT[0], DRAFT[2]]);
  });

  it('keeps what could not be tried at all', async () => {
    const { outcomes } = await run('none');
    expect(leftToDo(DRAFT, { outcomes, refused: new Set([1]) })).toEqual([DRAFT[1]]);
  });
});

describe('changedItems', () => {
  const [one = anItem('K-1'), ...others] = ITEMS;

  it('finds none where everything is as it was, whatever the order', () => {
    expect(changedItems(SCENARIO, withItems(ITEMS.toReversed()))).toEqual(new Set());
  });

  it('finds what somebody assigned, moved, or took out', () => {
    expect(changedItems(SCENARIO, withItems([{ ...one, assigneeId: 'bob' }, ...others]))).toEqual(
      new Set(['1']),
    );
    expect(changedItems(SCENARIO, withItems(others, [one]))).toEqual(new Set(['1']));
    expect(changedItems(SCENARIO, withItems(others))).toEqual(new Set(['1']));
  });

  it('does not mind another estimate or another summary: nothing of them is written over', () => {
    expect(changedItems(SCENARIO, withItems([{ ...one, estimate: 1, summary: 'New' }, ...others]))).toEqual(
      new Set(),
    );
  });
});

describe('changedLoads', () => {
  it('has those whose numbers a draft changes, the others not', () => {
    const draft: readonly DraftChange[] = [{ kind: 'assign', itemId: '3', accountId: 'bob' }];
    const [effect] = effectsOf(SCENARIO, applyDraft(SCENARIO, draft).scenario);
    const changes = effect === undefined ? [] : changedLoads(effect);
    expect(
      changes.map(({ who, was, now }) => [
        who.kind === 'person' ? who.accountId : who.kind,
        was?.balance.value ?? null,
        now?.balance.value ?? null,
      ]),
    ).toEqual([
      ['bob', 80, 78],
      ['unassigned', null, null],
      ['team', 148, 146],
    ]);
  });
});
