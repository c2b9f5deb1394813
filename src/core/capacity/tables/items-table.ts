import type { WorkCategory } from '../../sprint/sprint-work';
import type { JudgedItem, LeftOutReason } from '../judge-items';
import type { Table } from '../../table/table';

export const ITEMS_COLUMNS = [
  'key',
  'summary',
  'assignee',
  'category',
  'estimate',
  'counted',
  'due',
  'leftOut',
] as const;
export type ItemsColumn = (typeof ITEMS_COLUMNS)[number];

export interface ItemsWords {
  readonly column: (column: ItemsColumn) => string;
  readonly person: (accountId: string) => string;
  readonly category: (category: WorkCategory) => string;
  readonly leftOut: (reason: LeftOutReason) => string;
}

/** Work items with their estimates, what of them counts, and why not. An item without an estimate has none, not 0. */
export function itemsTable(items: readonly JudgedItem[], words: ItemsWords): Table {
  return [
    ITEMS_COLUMNS.map(words.column),
    ...items.map(({ item, leftOut }) => [
      item.key,
      item.summary,
      item.assigneeId === null ? null : words.person(item.assigneeId),
      words.category(item.category),
      item.estimate,
      leftOut === null ? item.estimate : null,
      item.dueDay === null ? null : { day: item.dueDay },
      leftOut === null ? null : words.leftOut(leftOut),
    ]),
  ];
}
