import { columnWidths } from '../../../src/frontend/chart/column-widths';

describe('columnWidths', () => {
  it('gives a long word its room, a short one the least, and breaks a very long one', () => {
    const { totalPx, percents } = columnWidths([
      ['Space', 'Customer Care'],
      ['Selected for Development'],
      ['x'.repeat(80)],
    ]);
    expect(percents.map((percent) => Math.round((percent * totalPx) / 100))).toEqual([90, 111, 200]);
    expect(totalPx).toBe(401);
  });

  it('makes columns without texts as narrow as the others may be', () => {
    expect(columnWidths([[], ['']])).toEqual({ totalPx: 140, percents: [50, 50] });
  });
});
