import fc from 'fast-check';
import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import { createBurndown } from '../../../src/core/capacity/burndown';
import type { Histories } from '../../../src/core/plan/read-histories';
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
  histories: Histories | null = null,
): readonly (number | null)[] => createBurndown(input, histories).points.map((point) => point[name]);

/** Remaining hours after a moment, e.g. `['2025-06-05T12:00:00Z', 5, 2]`; null for no estimate. */
type Step = readonly [at: string, from: number | null, to: number | null];

const past = (hours: number | null) => ({
  id: null,
  text: hours === null ? null : String(hours * 3600),
});
const historyOf = (id: string, ...steps: readonly Step[]): Histories =>
  new Map([
    [
      id,
      steps.map(([at, from, to]) => ({
        ...{ fieldId: 'timeestimate', at: Date.parse(at) },
        ...{ from: past(from), to: past(to) },
      })),
    ],
  ]);

const oneItem = (estimate: number | null): CapacityInput => ({
  ...HOURS,
  work: { items: [anItem('K-1', { estimate })], reason: null },
});

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

  it('has what remained at the beginning of each day, in the zone of the board', () => {
    const { id } = anItem('K-1', {});
    const histories = historyOf(id, ['2025-06-05T21:59:59Z', 40, 30], ['2025-06-06T12:00:00Z', 30, 4]);
    const inBerlin = { ...oneItem(4), board: aBoard({ timeZone: 'Europe/Berlin' }) };
    expect(line(inBerlin, 'work', histories)).toEqual([40, 30, 4, null, null, null, null]);
    expect(line(inBerlin, 'ideal', histories)[0]).toBe(40);
    const inLondon = { ...inBerlin, board: aBoard({ timeZone: 'Europe/London' }) };
    const atHalfPastTen = historyOf(id, ['2025-06-05T22:30:00Z', 40, 4]);
    expect(line(inBerlin, 'work', atHalfPastTen)[1]).toBe(40);
    expect(line(inLondon, 'work', atHalfPastTen)[1]).toBe(4);
  });

  it('takes remaining estimates that never changed for what they are', () => {
    expect(line(HOURS, 'work', new Map())).toEqual([14, 9, 6, null, null, null, null]);
  });

  it('counts an item that was not estimated yet with its first estimate, and one that is no more with none', () => {
    const { id } = anItem('K-1', {});
    const planned = historyOf(id, ['2025-06-05T09:00:00Z', null, 8], ['2025-06-06T09:00:00Z', 8, 6]);
    expect(line(oneItem(6), 'work', planned)).toEqual([8, 8, 6, null, null, null, null]);
    const cleared = historyOf(id, ['2025-06-05T09:00:00Z', 8, null]);
    expect(line(oneItem(null), 'work', cleared)).toEqual([8, 0, 0, null, null, null, null]);
  });

  it('does not know the work of days on which an estimate had an unknown shape', () => {
    const { id } = anItem('K-1', {});
    const odd = historyOf(id, ['2025-06-05T09:00:00Z', Number.NaN, 8]);
    expect(line(oneItem(8), 'work', odd)).toEqual([null, 8, 8, null, null, null, null]);
    expect(line(oneItem(8), 'ideal', odd)[0]).toBeNull();
  });

  it('ends with what remains today, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), fc.nat({ max: 40 }), (before, present) => {
        const { id } = anItem('K-1', {});
        const hours = [...before, present];
        const steps = before.map((from, at): Step => [
          `2025-06-06T0${String(at)}:00:00Z`,
          from,
          hours[at + 1] ?? null,
        ]);
        expect(line(oneItem(present), 'work', historyOf(id, ...steps))[2]).toBe(present);
      }),
    );
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
