import { planHistories } from '../../../src/core/plan/plan-histories';
import { planScan } from '../../../src/core/plan/plan-scan';

const FIELDS = ['status'];

describe('planHistories', () => {
  it.each([
    // Each page waits for its histories: twice the requests, twice the points, twice the time.
    [1000, true, 10 + 10, 1010 + 1010, 10 + 10],
    // Ten fetches at a time, and ten histories at a time behind them.
    [10_000, false, 102 + 100, 20_102 + 10_100, 12 + 12],
    [0, true, 1, 1, 1],
  ])('adds what %i work items cost', (itemsExpected, isMetered, requests, points, rounds) => {
    const plan = planScan({ itemsExpected, fieldIds: FIELDS, isMetered });
    expect(planHistories(plan, FIELDS)).toEqual({ ...plan, requests, points, rounds });
  });

  it('leaves a plan without histories as it is', () => {
    const plan = planScan({ itemsExpected: 1000, fieldIds: FIELDS, isMetered: true });
    expect(planHistories(plan, [])).toBe(plan);
  });
});
