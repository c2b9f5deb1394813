import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import { createBurndown, type WorkHistory } from '../../../src/core/capacity/burndown';
import { parseDate } from '../../../src/core/time/timestamp';
import {
  aBoard,
  aCapacityInput,
  anItem,
  anIteration,
  aPlan,
  aPointsBoard,
  awayOn,
  offOn,
} from '../../support/capacity';

/** From a Thursday to the Tuesday after it. */
const POINTS = aCapacityInput({
  board: aPointsBoard(),
  iteration: anIteration('2025-06-05', '2025-06-10'),
  plan: aPlan([{ accountId: 'ann' }, { accountId: 'bob' }]),
  persons: awayOn({ bob: [offOn('2025-06-06')] }),
  work: {
    items: [
      anItem('K-1', { estimate: 5, category: 'done', doneDay: parseDate('2025-06-05') }),
      anItem('K-2', { estimate: 3, category: 'done', doneDay: parseDate('2025-06-06') }),
      anItem('K-3', { estimate: 6 }),
    ],
    reason: null,
  },
  now: Date.parse('2025-06-07T12:00:00Z'),
});
const HOURS = { ...POINTS, board: aBoard() };

const line = (
  input: CapacityInput,
  name: 'capacity' | 'work' | 'ideal',
  history: WorkHistory | null = null,
): readonly (number | null)[] => createBurndown(input, history).points.map((point) => point[name]);

describe('the burndown of an iteration', () => {
  it('has the capacity that is left at the beginning of each day, and none at the end', () => {
    expect(line(POINTS, 'capacity')).toEqual([7, 5, 4, 4, 4, 2, 0]);
  });

  it('has as much capacity left today as the result says', () => {
    const now = Date.parse('2025-06-09T12:00:00Z');
    const at = parseDate('2025-06-09') - parseDate('2025-06-05');
    expect(line({ ...POINTS, now }, 'capacity')[at]).toBe(
      computeCapacity({ ...POINTS, now }).team.remaining.value,
    );
  });

  it('has the work that was left, up to today', () => {
    expect(line(POINTS, 'work')).toEqual([14, 9, 6, null, null, null, null]);
  });

  it('falls in the ideal with the capacity of the team', () => {
    expect(line(POINTS, 'ideal')).toEqual([14, 10, 8, 8, 8, 4, 0]);
  });

  it('falls in the ideal by the same on each working day, where the board has it so', () => {
    const rules = { ...POINTS.board.rules, idealLine: 'by-days' as const };
    const input = { ...POINTS, board: { ...POINTS.board, rules } };
    expect(line(input, 'ideal')).toEqual([14, 10.5, 7, 7, 7, 3.5, 0]);
  });

  it('has no line of work for remaining estimates without their history', () => {
    expect(createBurndown(HOURS, null).workReason).toBe('needs-history');
    expect(line(HOURS, 'work')).toEqual([null, null, null, null, null, null, null]);
    expect(line(HOURS, 'ideal')[0]).toBeNull();
    expect(line(HOURS, 'capacity')[0]).toBe(56);
  });

  it('has the work that the history tells', () => {
    const history = new Map([
      [parseDate('2025-06-05'), 40],
      [parseDate('2025-06-06'), 30],
    ]);
    expect(line(HOURS, 'work', history)).toEqual([40, 30, null, null, null, null, null]);
    expect(line(HOURS, 'ideal', history)[0]).toBe(40);
  });

  it('takes an item that was done on nobody knows which day for done before', () => {
    const items = [anItem('K-1', { estimate: 5, category: 'done' }), anItem('K-2', { estimate: 1 })];
    expect(line({ ...POINTS, work: { items, reason: null } }, 'work')[0]).toBe(1);
  });

  it('has no ideal where nobody has capacity', () => {
    expect(line({ ...POINTS, plan: aPlan([]) }, 'ideal')[0]).toBeNull();
  });

  it('has no points without dates', () => {
    const undated = { ...POINTS, iteration: { ...POINTS.iteration, end: null } };
    expect(createBurndown(undated, null)).toEqual({ points: [], reason: 'no-dates', workReason: null });
  });

  it('says why the work is not known', () => {
    const unread = { ...POINTS, work: { items: null, reason: 'work-not-read' as const } };
    expect(createBurndown(unread, null).workReason).toBe('work-not-read');
  });
});
