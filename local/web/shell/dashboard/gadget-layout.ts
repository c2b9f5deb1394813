import type { Gadget, GadgetPosition } from '../api/jira';

/** Jira's usual layout has two columns; a third appears when a gadget is in it. */
const USUAL_COLUMNS = 2;
export const MOST_COLUMNS = 3;

/** The gadgets of each column from top to bottom. */
export function gadgetColumns(gadgets: readonly Gadget[]): readonly (readonly Gadget[])[] {
  const used = gadgets.reduce((most, { position }) => Math.max(most, position.column + 1), USUAL_COLUMNS);
  return Array.from({ length: used }, (_, column) =>
    gadgets
      .filter(({ position }) => position.column === column)
      .sort((a, b) => a.position.row - b.position.row),
  );
}

export interface GadgetMove {
  readonly label: string;
  readonly to: GadgetPosition;
}

/** Where a gadget may go from where it is. */
export function gadgetMoves(gadget: Gadget, gadgets: readonly Gadget[]): readonly GadgetMove[] {
  const { row, column } = gadget.position;
  const last = (gadgetColumns(gadgets)[column]?.length ?? 1) - 1;
  const moves: GadgetMove[] = [];
  if (row > 0) moves.push({ label: 'Move up', to: { row: row - 1, column } });
  if (row < last) moves.push({ label: 'Move down', to: { row: row + 1, column } });
  for (let other = 0; other < MOST_COLUMNS; other += 1) {
    if (other !== column) moves.push({ label: `Move to column ${other + 1}`, to: { row: 0, column: other } });
  }
  return moves;
}

/** Where the gadgets are after a move, before the site has answered. */
export function moveGadget(gadgets: readonly Gadget[], id: number, to: GadgetPosition): readonly Gadget[] {
  const moved = gadgets.find((gadget) => gadget.id === id);
  if (moved === undefined) return gadgets;
  const columns = gadgetColumns(gadgets.filter((gadget) => gadget.id !== id)).map((column) => [...column]);
  while (columns.length <= to.column) columns.push([]);
  columns[to.column]?.splice(to.row, 0, moved);
  return columns.flatMap((column, index) =>
    column.map((gadget, row) => ({ ...gadget, position: { row, column: index } })),
  );
}
