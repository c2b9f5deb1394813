import type { DayRange } from '../../calendar/day-range';
import type { Table } from '../../table/table';
import type { AbsenceTable } from '../absence-table';

export interface AbsencesWords {
  readonly person: (accountId: string) => string;
  readonly board: (boardId: number) => string;
  readonly column: (column: DayRange) => string;
  /** What stands over the names, the boards and the totals. */
  readonly head: Readonly<Record<'person' | 'boards' | 'total', string>>;
}

/** Who is off, with the working days of each column. Reasons are not in it: a file goes further than the page. */
export function absencesTable({ columns, rows }: AbsenceTable, words: AbsencesWords): Table {
  const { head, person, board, column } = words;
  return [
    [head.person, head.boards, ...columns.map(column), head.total],
    ...rows.map((row) => [
      person(row.person.accountId),
      row.person.boardIds.map(board).join(', '),
      ...row.off,
      row.total,
    ]),
  ];
}
