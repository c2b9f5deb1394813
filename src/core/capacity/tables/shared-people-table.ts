import type { SharedPerson } from '../shared-people';
import type { Table } from '../../table/table';

export const SHARED_COLUMNS = ['person', 'boards', 'peak', 'peakDate', 'limit', 'daysOver'] as const;
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

export interface SharedWords {
  readonly column: (column: SharedColumn) => string;
  readonly person: (accountId: string) => string;
  readonly board: (boardId: number) => string;
}

/** Who is planned by several boards, and on how many days by more than the limit. */
export function sharedPeopleTable(people: readonly SharedPerson[], words: SharedWords): Table {
  return [
    SHARED_COLUMNS.map(words.column),
    ...people.map(({ accountId, boardIds, uncountedBoardIds, peak, peakDay, limit, daysOver }) => [
      words.person(accountId),
      [...new Set([...boardIds, ...uncountedBoardIds])].map(words.board).join(', '),
      peak,
      peakDay === null ? null : { day: peakDay },
      limit,
      daysOver.length,
    ]),
  ];
}
