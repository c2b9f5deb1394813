import fc from 'fast-check';
import { BROWSER_SCAN_FROM, choosePlace } from '../../../src/core/plan/choose-place';
import { planScan } from '../../../src/core/plan/plan-scan';

describe('planScan', () => {
  it.each([
    // Fields on one page: nothing is gained by asking for ids first.
    [{ itemsExpected: 100, fieldIds: ['status'], isMetered: false }, 'pages', 1, 101, 1],
    [{ itemsExpected: 0, fieldIds: ['status'], isMetered: false }, 'pages', 1, 1, 1],
    [{ itemsExpected: 1000, fieldIds: ['status'], isMetered: true }, 'pages', 10, 1010, 10],
    [{ itemsExpected: 1000, fieldIds: ['status'], isMetered: false }, 'ids-and-bulk-fetch', 11, 2011, 2],
    [
      { itemsExpected: 10_000, fieldIds: ['status'], isMetered: false },
      'ids-and-bulk-fetch',
      102,
      20_102,
      12,
    ],
    // 20 parts: their edges, their counts, and 110 pages of which ten are under way together. A little slower for half the points.
    [{ itemsExpected: 10_000, fieldIds: ['status'], isMetered: true }, 'pages-by-created', 132, 10_134, 14],
    [{ itemsExpected: 1500, fieldIds: ['status'], isMetered: true }, 'pages-by-created', 22, 1524, 4],
    [{ itemsExpected: 10_000, fieldIds: [], isMetered: false }, 'pages', 2, 10_002, 2],
    // A chain of 200 pages of ids is worth cutting where nothing is fetched beside it.
    [{ itemsExpected: 1_000_000, fieldIds: [], isMetered: false }, 'pages-by-created', 262, 1_000_264, 27],
    // Beside fetches it is not: a page of ids is enough for five rounds of them, and fetches do not mind how dates lie.
    [
      { itemsExpected: 1_000_000, fieldIds: ['status'], isMetered: false },
      ...(['ids-and-bulk-fetch', 10_200, 2_010_200, 1200] as const),
    ],
  ])('plans %j as %s', (question, kind, requests, points, rounds) => {
    const { itemsExpected } = question;
    expect(planScan(question)).toEqual({ kind, itemsExpected, requests, points, rounds });
  });

  it.each([
    // 3 pages of ids of the larger source, one after the other; then nothing, or 150 fetches in 15 rounds.
    [[], 4, 4 + 15_500, 3],
    [['status'], 4 + 150, 4 + 150 + 15_500 + 15_000, 3 + 15],
  ])(
    'reads the ids of each source first where it matters which an issue is in: fields %j',
    (fieldIds, requests, points, rounds) => {
      const question = { itemsExpected: 15_000, fieldIds, isMetered: false, sources: [4000, 11_500] };
      expect(planScan(question)).toEqual({
        kind: 'ids-of-sources',
        itemsExpected: 15_000,
        requests,
        points,
        rounds,
      });
    },
  );

  it('reads ten thousand issues at least six times faster than one page after another', () => {
    const { rounds } = planScan({ itemsExpected: 10_000, fieldIds: ['status'], isMetered: false });
    expect(100 / rounds).toBeGreaterThan(6);
  });

  it('never waits longer than one page after another does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.boolean(), (itemsExpected, isMetered) => {
        const { rounds } = planScan({ itemsExpected, fieldIds: ['status'], isMetered });
        expect(rounds).toBeLessThanOrEqual(Math.max(1, Math.ceil(itemsExpected / 100)));
      }),
    );
  });
});

describe('a plan when little is left of the quota', () => {
  const question = { itemsExpected: 10_000, fieldIds: ['status'], isMetered: true };

  it('is the cheapest, however slow, and says what was left', () => {
    const plan = planScan({ ...question, pointsLeft: 20_000 });
    expect(plan).toMatchObject({ kind: 'pages', points: 10_100, rounds: 100, scarcePoints: 20_000 });
  });

  it.each([65_000 * 2, null])('is the usual one with %s points left', (pointsLeft) => {
    expect(planScan({ ...question, pointsLeft })).toEqual(planScan(question));
  });

  it('does not matter in the browser, where points do not count', () => {
    const unmetered = { ...question, isMetered: false };
    expect(planScan({ ...unmetered, pointsLeft: 1 })).toEqual(planScan(unmetered));
  });

  it('never costs more than with plenty left', () => {
    fc.assert(
      fc.property(fc.nat(500_000), fc.nat(65_000), (itemsExpected, pointsLeft) => {
        const usual = { ...question, itemsExpected };
        expect(planScan({ ...usual, pointsLeft }).points).toBeLessThanOrEqual(planScan(usual).points);
      }),
    );
  });
});

describe('choosePlace', () => {
  it.each([
    ['automatic', BROWSER_SCAN_FROM, 'resolver'],
    ['automatic', BROWSER_SCAN_FROM + 1, 'browser'],
    ['resolver', 1_000_000, 'resolver'],
    ['browser', 1, 'browser'],
  ] as const)('with the setting %s reads %i work items in the %s', (setting, items, place) => {
    expect(choosePlace(setting, items, null)).toBe(place);
  });

  it.each([
    ['automatic', 500, 4000, 'browser'],
    ['automatic', 500, 60_000, 'resolver'],
    ['resolver', 500, 0, 'resolver'],
  ] as const)(
    'with the setting %s reads %i work items with %i points left in the %s',
    (setting, items, left, place) => {
      expect(choosePlace(setting, items, left)).toBe(place);
    },
  );
});
