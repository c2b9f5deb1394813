import type { Table } from '../../table/table';
import type { CombinedCapacity } from '../combine-capacity';
import { loadWithoutPlan } from '../load';
import { LOAD_ROW, loadRow, type LoadWords } from './load-row';

export const TEAM_COLUMNS = ['person', 'role', ...LOAD_ROW] as const;
export type TeamColumn = (typeof TEAM_COLUMNS)[number];

/** Our own words and the names of people, in the viewer's language. */
export interface TeamWords extends LoadWords {
  readonly column: (column: TeamColumn) => string;
  readonly person: (accountId: string) => string;
  readonly role: (roleId: string | null) => string;
  /** Of the rows that are about no person. */
  readonly row: (row: 'unassigned' | 'team') => string;
}

/** The people of a plan, those outside it who have work, the work that nobody has, and the team. */
export function teamTable(result: CombinedCapacity, words: TeamWords): Table {
  const { people, unplanned, unassigned, team } = result;
  return [
    TEAM_COLUMNS.map(words.column),
    ...people.map((row) => [words.person(row.accountId), words.role(row.roleId), ...loadRow(row, words)]),
    ...unplanned.map(({ accountId, work }) => [
      words.person(accountId),
      null,
      ...loadRow(loadWithoutPlan(work), words),
    ]),
    ...(unassigned === null
      ? []
      : [[words.row('unassigned'), null, ...loadRow(loadWithoutPlan(unassigned), words)]]),
    [words.row('team'), null, ...loadRow(team, words)],
  ];
}
