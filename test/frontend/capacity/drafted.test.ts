import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import { iterationHolidays } from '../../../src/core/capacity/iteration-holidays';
import { newPublicHolidayChoice } from '../../../src/core/capacity/records/board-capacity';
import { scenarioInput } from '../../../src/core/capacity/what-if/scenario';
import { scenarioOf } from '../../../src/frontend/capacity/drafted';
import { aBoard, aCapacityInput, anIteration, aPlan } from '../../support/capacity';

const board = aBoard({ publicHolidays: { ...newPublicHolidayChoice('DE'), state: 'BY' } });
const inBavaria = (from: string, to: string) =>
  aCapacityInput({
    ...{ board, iteration: anIteration(from, to), plan: aPlan([{ accountId: 'ann' }]) },
    publicHolidays: iterationHolidays(board, [{ dates: { from, to }, plan: null }], 'en'),
  });

describe('scenarioOf', () => {
  it('takes the holidays of each iteration away from it, whatever years the others are in', () => {
    const inputs = [inBavaria('2026-12-01', '2026-12-12'), inBavaria('2027-01-04', '2027-01-15')];
    const scenario = scenarioOf(inputs.map((input) => ({ input })));
    const totals = scenario?.iterations.map(
      (one) => computeCapacity(scenarioInput(scenario, one)).team.total.value,
    );
    // Epiphany, the 6th of January, is a holiday in Bavaria.
    expect(totals).toEqual([9 * 8, 9 * 8]);
  });
});
