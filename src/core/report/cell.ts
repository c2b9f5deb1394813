import type { ListCell } from '../list/cell';

/** What stands in a cell of a report: what lists show, and what only formulas say. */
export type ReportCell = ListCell | { readonly kind: 'boolean'; readonly value: boolean };

export const EMPTY_CELL: ReportCell = { kind: 'empty' };
export const UNREADABLE_CELL: ReportCell = { kind: 'unreadable' };
