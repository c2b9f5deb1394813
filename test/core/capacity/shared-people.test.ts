import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import type { CapacityUnit } from '../../../src/core/capacity/estimate';
import { layOut } from '../../../src/core/capacity/lay-out';
import { sharedPeople, type PlannedBoard } from '../../../src/core/capacity/shared-people';
import { sharedPeopleTable } from '../../../src/core/capacity/tables/shared-people-table';
import { parseDate } from '../../../src/core/time/timestamp';
import { aBoard, aCapacityInput, anIteration, aPlan, awayOn, offOn } from '../../support/capacity';

function planned(
  boardId: number,
  changes: Partial<CapacityInput>,
  unit: CapacityUnit = 'hours',
): PlannedBoard {
  const { laidOut } = layOut(aCapacityInput(changes));
  if (laidOut === null) throw new Error('the iteration has no dates');
  return { boardId, unit, laidOut };
}
const six = { plan: aPlan([{ accountId: 'ann', dailyCapacity: 6 }]) };
const shared = (...boards: readonly PlannedBoard[]) => sharedPeople(boards, () => 8);

describe('people whom several boards plan with', () => {
  it('are flagged on the days on which the boards together plan more than their limit', () => {
    const later = { ...six, iteration: anIteration('2025-06-12', '2025-06-20') };
    expect(shared(planned(1, six), planned(2, later))).toEqual([
      {
        accountId: 'ann',
        boardIds: [1, 2],
        uncountedBoardIds: [],
        limit: 8,
        peak: 12,
        peakDay: parseDate('2025-06-12'),
        daysOver: [parseDate('2025-06-12'), parseDate('2025-06-13')],
      },
    ]);
  });

  it('are named where the boards share them within their limit', () => {
    const half = { plan: aPlan([{ accountId: 'ann', allocation: 0.5 }]) };
    expect(shared(planned(1, half), planned(2, half))).toMatchObject([{ peak: 8, daysOver: [] }]);
  });

  it('are planned once on the day on which a sprint of a board ends and its next one begins', () => {
    const full = { plan: aPlan([{ accountId: 'ann', dailyCapacity: 8 }]) };
    const first = { ...full, iteration: anIteration('2025-06-02', '2025-06-09') };
    const next = { ...full, iteration: anIteration('2025-06-09', '2025-06-13') };
    expect(shared(planned(1, first), planned(1, next))).toEqual([]);
    expect(shared(planned(1, first), planned(2, next))).toMatchObject([
      { peak: 16, daysOver: [parseDate('2025-06-09')] },
    ]);
  });

  it('are not named where one board has them', () => {
    expect(shared(planned(1, six), planned(2, { plan: aPlan([{ accountId: 'bob' }]) }))).toEqual([]);
  });

  it('are named where a single board plans beyond their limit', () => {
    const much = { plan: aPlan([{ accountId: 'ann', dailyCapacity: 9 }]) };
    expect(shared(planned(1, much))).toMatchObject([{ boardIds: [1], peak: 9 }]);
  });

  it('have that part of their limit that they work of a day', () => {
    const halfDay = { ...six, persons: awayOn({ ann: [offOn('2025-06-02', { share: 0.5 })] }) };
    const [ann] = shared(planned(1, halfDay), planned(2, halfDay));
    expect(ann?.daysOver).toContain(parseDate('2025-06-02'));
  });

  it('are not over on a day that both boards have free', () => {
    const board = aBoard({ holidays: [{ date: '2025-06-09', name: 'Whit Monday', share: 1 }] });
    const [ann] = shared(planned(1, { ...six, board }), planned(2, { ...six, board }));
    expect(ann?.daysOver).not.toContain(parseDate('2025-06-09'));
  });

  it('are held against hours before anything is reserved', () => {
    const board = aBoard({ reserved: 2, focus: 0.5 });
    expect(shared(planned(1, { ...six, board }), planned(2, { ...six, board }))[0]?.peak).toBe(12);
  });

  it('are named with boards that plan in points, which do not add up with hours', () => {
    expect(shared(planned(1, six), planned(2, six, 'points'))).toMatchObject([
      { boardIds: [1], uncountedBoardIds: [2], peak: 6, daysOver: [] },
    ]);
  });

  it('make a table', () => {
    const table = sharedPeopleTable(shared(planned(1, six), planned(2, six)), {
      column: (column) => column,
      person: (accountId) => `@${accountId}`,
      board: (boardId) => `#${String(boardId)}`,
    });
    expect(table).toEqual([
      ['person', 'boards', 'peak', 'peakDate', 'limit', 'daysOver'],
      ['@ann', '#1, #2', 12, { day: parseDate('2025-06-02') }, 8, 10],
    ]);
  });
});
