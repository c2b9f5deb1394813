import fc from 'fast-check';
import type { Gadget } from '../../../../local/web/shell/api/jira';
import { gadgetColumns, gadgetMoves, moveGadget } from '../../../../local/web/shell/dashboard/gadget-layout';

function aGadget(id: number, column: number, row: number): Gadget {
  return { id, moduleKey: 'chart', title: `Gadget ${id}`, position: { column, row } };
}

const gadgets = [aGadget(3, 1, 0), aGadget(2, 0, 1), aGadget(1, 0, 0)];
const ids = (columns: ReturnType<typeof gadgetColumns>) =>
  columns.map((column) => column.map(({ id }) => id));

describe('gadgetColumns', () => {
  it('shows two columns with their gadgets from top to bottom', () => {
    expect(ids(gadgetColumns(gadgets))).toEqual([[1, 2], [3]]);
    expect(ids(gadgetColumns([]))).toEqual([[], []]);
  });

  it('shows a third column when a gadget is in it', () => {
    expect(ids(gadgetColumns([...gadgets, aGadget(4, 2, 0)]))).toEqual([[1, 2], [3], [4]]);
  });
});

describe('gadgetMoves', () => {
  it('offers only moves that change something', () => {
    expect(gadgetMoves(aGadget(1, 0, 0), gadgets).map(({ label }) => label)).toEqual([
      'Move down',
      'Move to column 2',
      'Move to column 3',
    ]);
    expect(gadgetMoves(aGadget(2, 0, 1), gadgets).map(({ label }) => label)).toContain('Move up');
  });
});

describe('moveGadget', () => {
  it('swaps with the neighbour', () => {
    expect(ids(gadgetColumns(moveGadget(gadgets, 1, { column: 0, row: 1 })))).toEqual([[2, 1], [3]]);
  });

  it('puts the gadget into another column and closes the gap', () => {
    const moved = moveGadget(gadgets, 1, { column: 1, row: 0 });
    expect(ids(gadgetColumns(moved))).toEqual([[2], [1, 3]]);
    expect(moved.find(({ id }) => id === 2)?.position).toEqual({ column: 0, row: 0 });
  });

  it('loses and doubles no gadget, and numbers rows without gaps', () => {
    const position = fc.record({
      column: fc.integer({ min: 0, max: 2 }),
      row: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(position, fc.constantFrom(1, 2, 3), (to, id) => {
        const moved = moveGadget(gadgets, id, to);
        const rows = gadgetColumns(moved).map((column) => column.map((gadget) => gadget.position.row));
        return (
          new Set(moved.map((gadget) => gadget.id)).size === 3 &&
          moved.length === 3 &&
          rows.every((column) => column.every((row, index) => row === index))
        );
      }),
    );
  });
});
