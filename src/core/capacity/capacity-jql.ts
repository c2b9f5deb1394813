import type { Field } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import {
  and,
  equalsClause,
  inClause,
  isEmptyClause,
  or,
  rangeClause,
  type JqlRange,
  type JqlValue,
} from '../source/jql';
import { formatDay } from '../time/period';
import { parseDate } from '../time/timestamp';
import { createZone } from '../time/zone';
import type { Iteration, IterationSource } from './iteration';
import type { BoardCapacity, RangeWork } from './records/board-capacity';

export interface IterationJqlInput {
  readonly iteration: Pick<Iteration, 'source'>;
  readonly board: BoardCapacity;
  /** The saved filter that says which items are on the board. */
  readonly boardFilterId: string;
  /** Of the viewer's profile: Jira reads moments in it. */
  readonly viewerTimeZone: string;
}

/** The work items of an iteration as JQL that restricts, without ORDER BY; those of other work types are left out. */
export function iterationJql(input: IterationJqlInput): string {
  const { iteration, board, boardFilterId } = input;
  const { source } = iteration;
  const ofBoard = equalsClause('filter', idValue(boardFilterId));
  return and(
    board.onlyBoardItems || source.kind === 'range' ? ofBoard : '',
    clauseOf(source, input),
    board.workTypeIds === null ? '' : inClause('issuetype', board.workTypeIds.map(idValue)),
  );
}

function clauseOf(source: IterationSource, input: IterationJqlInput): string {
  switch (source.kind) {
    case 'sprint':
      return equalsClause('sprint', source.sprintId);
    case 'version':
      return equalsClause('fixVersion', idValue(source.versionId));
    case 'range':
      return RANGE_CLAUSES[input.board.rangeWork](source, input);
  }
}

type RangeClause = (
  range: { readonly from: string; readonly to: string },
  input: IterationJqlInput,
) => string;

const RANGE_CLAUSES: Readonly<Record<RangeWork, RangeClause>> = {
  due: ({ from, to }) => rangeClause('due', { from, before: formatDay(parseDate(to) + 1) }),
  open: (range, input) => or(NOT_DONE, rangeClause('statusCategoryChangedDate', moments(range, input))),
};

/** JQL always knows the English names of the categories. */
const NOT_DONE = 'statusCategory != "Done"';

/** The board's days as the viewer's clock shows their beginnings. */
function moments(
  { from, to }: { readonly from: string; readonly to: string },
  { board, viewerTimeZone }: IterationJqlInput,
): JqlRange {
  const zone = createZone(board.timeZone);
  const viewer = createZone(viewerTimeZone);
  const startOf = (day: number): string => viewer.wallClockAt(zone.startOfDay(day)).text;
  return { from: startOf(parseDate(from)), before: startOf(parseDate(to) + 1) };
}

/** JQL reads a number as an id and a text as a name. */
function idValue(id: string): JqlValue {
  return /^\d+$/.test(id) ? Number(id) : id;
}

/** Of the items that `jql` finds, those that nobody has and that are not done. */
export function unassignedJql(jql: string): string {
  return and(jql, NOT_DONE, isEmptyClause('assignee'));
}

/** Of the items that `jql` finds, those without an estimate that are not done; null where JQL cannot search the field. */
export function unestimatedJql(jql: string, estimate: Field): string | null {
  const name = jqlFieldName(estimate);
  return name === null ? null : and(jql, NOT_DONE, isEmptyClause(name));
}

/** Of the items that `jql` finds, those that a person has. */
export function assignedJql(jql: string, accountId: string): string {
  return and(jql, equalsClause('assignee', accountId));
}

/** Of the items that `jql` finds, those that people have who are not in the plan, and that are not done. */
export function unplannedJql(jql: string, accountIds: readonly string[]): string {
  return and(jql, NOT_DONE, inClause('assignee', accountIds));
}
