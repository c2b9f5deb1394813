import type { TableCell } from '../../chart/csv';
import type { CapacityResult } from '../compute-capacity';
import type { WorkCounts } from '../count-work';
import { figure, noFigure, type NoFigureReason } from '../figure';
import type { Load, LoadLevel } from '../load';
import { figureCell, type Table } from './table';

export const TEAM_COLUMNS = [
  'person',
  'role',
  'total',
  'remaining',
  'allocated',
  'balance',
  'utilisation',
  'level',
  'open',
  'unestimated',
  'done',
] as const;
export type TeamColumn = (typeof TEAM_COLUMNS)[number];

/** Our own words and the names of people, in the viewer's language. */
export interface TeamWords {
  readonly column: (column: TeamColumn) => string;
  readonly person: (accountId: string) => string;
  readonly role: (roleId: string | null) => string;
  readonly level: (level: LoadLevel) => string;
  readonly reason: (reason: NoFigureReason) => string;
  /** Of the rows that are about no person. */
  readonly row: (row: 'unassigned' | 'team') => string;
}

/** The people of a plan, those outside it who have work, the work that nobody has, and the team. Shares are numbers: 1 is all. */
export function teamTable(result: Omit<CapacityResult, 'window'>, words: TeamWords): Table {
  const { people, unplanned, unassigned, team } = result;
  return [
    TEAM_COLUMNS.map(words.column),
    ...people.map((row) => [words.person(row.accountId), words.role(row.roleId), ...loadCells(row, words)]),
    ...unplanned.map(({ accountId, work }) => [words.person(accountId), null, ...workCells(work, words)]),
    ...(unassigned === null ? [] : [[words.row('unassigned'), null, ...workCells(unassigned, words)]]),
    [words.row('team'), null, ...loadCells(team, words)],
  ];
}

function loadCells(load: Load, words: TeamWords): readonly TableCell[] {
  const { total, remaining, allocated, balance, utilisation, level, work } = load;
  const figures = [total, remaining, allocated, balance, utilisation];
  return [
    ...figures.map((one) => figureCell(one, words.reason)),
    words.level(level),
    work?.open ?? null,
    work?.unestimated ?? null,
    work?.done ?? null,
  ];
}

/** Work without a plan: there is no capacity to compare it with. */
function workCells(work: WorkCounts, words: TeamWords): readonly TableCell[] {
  const none = noFigure('not-planned');
  const allocated = figure(work.allocated);
  return loadCells(
    { total: none, remaining: none, allocated, balance: none, utilisation: none, level: 'unknown', work },
    words,
  );
}
