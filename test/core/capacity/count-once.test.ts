import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { combineCapacity } from '../../../src/core/capacity/combine-capacity';
import { countOnce } from '../../../src/core/capacity/count-once';
import type { CapacityItem } from '../../../src/core/capacity/item';
import type { Iteration } from '../../../src/core/capacity/iteration';
import { aBoard, aCapacityInput, anItem, anIteration, aPlan } from '../../support/capacity';

const ANNS = anItem('K-1', { assigneeId: 'ann', estimate: 5 });
const sprint = (
  sprintId: number,
  from: string,
  { items, ...changes }: Partial<CapacityInput> & { readonly items: readonly CapacityItem[] },
  state: Iteration['state'] = 'future',
): CapacityInput =>
  aCapacityInput({
    iteration: anIteration(from, '2025-12-31', { source: { kind: 'sprint', sprintId }, state }),
    plan: aPlan([{ accountId: 'ann' }]),
    work: { items, reason: null },
    ...changes,
  });
const keysOf = (inputs: readonly CapacityInput[]) =>
  inputs.map(({ work }) => work.items?.map(({ key }) => key) ?? null);

describe('work that several iterations have', () => {
  it('counts once together: carried over, it is in the sprint that is active', () => {
    const inputs = [
      sprint(1, '2025-06-02', { items: [ANNS, anItem('K-2', { estimate: 3 })] }, 'closed'),
      sprint(2, '2025-06-16', { items: [ANNS] }, 'active'),
    ];
    expect(keysOf(countOnce(inputs))).toEqual([['K-2'], ['K-1']]);
    const { people, work } = combineCapacity(inputs, 0.9);
    expect(people[0]?.allocated.value).toBe(5);
    expect(work).toMatchObject({ allocated: 8, open: 2 });
  });

  it('is in the one that begins last, and in no closed one while another is open', () => {
    const [first, second] = [
      sprint(1, '2025-06-02', { items: [ANNS] }),
      sprint(2, '2025-06-16', { items: [ANNS] }),
    ];
    expect(keysOf(countOnce([second, first]))).toEqual([['K-1'], []]);
    const parallel = sprint(3, '2025-06-20', { items: [ANNS] }, 'closed');
    expect(keysOf(countOnce([first, parallel]))).toEqual([['K-1'], []]);
    const undated = aCapacityInput({ ...first, iteration: { ...first.iteration, start: null } });
    expect(keysOf(countOnce([undated, second]))).toEqual([['K-1'], []]);
    expect(keysOf(countOnce([undated, { ...undated }]))).toEqual([['K-1'], []]);
  });

  it('is, of one sprint on two boards, where its assignee is planned, else on the first', () => {
    const without = sprint(1, '2025-06-02', { items: [ANNS], plan: aPlan([]) });
    const planned = sprint(1, '2025-06-02', { items: [ANNS] });
    expect(keysOf(countOnce([without, planned]))).toEqual([[], ['K-1']]);
    expect(keysOf(countOnce([planned, { ...planned }]))).toEqual([['K-1'], []]);
  });

  it('is no story whose sub-tasks count instead, wherever they do', () => {
    const board = aBoard({ rules: { ...aBoard().rules, hierarchy: 'sub-tasks' } });
    const story = anItem('K-8', { assigneeId: 'ann', estimate: 9 });
    const task = anItem('K-9', { isSubTask: true, parentId: '8', assigneeId: 'bob', estimate: 4 });
    const on = (accountId: string) =>
      sprint(1, '2025-06-02', { board, items: [story, task], plan: aPlan([{ accountId }]) });
    expect(combineCapacity([on('ann'), on('bob')], 0.9).work?.allocated).toBe(4);
  });

  it('leaves alone what has nothing of the others, and what is not known', () => {
    const one = sprint(1, '2025-06-02', { items: [ANNS] });
    const unread = aCapacityInput({ work: { items: null, reason: 'work-not-read' } });
    const [same, still] = countOnce([one, unread]);
    expect(same).toBe(one);
    expect(still).toBe(unread);
  });
});
