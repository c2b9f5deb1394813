import type { JiraIssue } from '../field/field';
import { bindReport, type BoundReport } from './bind-report';
import { type ReportCell } from './cell';
import type { CompiledReport } from './compile-report';
import type { RuleColor } from './definition';

/** The rows of a report that were read so far, as columns of what it computes with. A row is a number, from 0 on. */
export interface ReportRows {
  readonly size: number;
  /** With the fields that the report asks for; where rows are worklogs, what `worklogRows` makes of work items. */
  readonly addAll: (issues: readonly JiraIssue[]) => void;
  readonly idOf: (row: number) => string;
  readonly keyOf: (row: number) => string;
  /** The first row of each work item, by its id. */
  readonly rowById: () => ReadonlyMap<string, number>;
  /** Adds to the work items that Jira finds with one of the report's JQLs; all others are none of them. */
  readonly setMatches: (jql: string, ids: Iterable<string>) => void;
  /** By the place of a column; null where rows do not keep its field, which is read for the rows that are shown. */
  readonly cell: (row: number, column: number) => ReportCell | null;
  /** That of the first rule which holds. */
  readonly colorOf: (row: number, column: number) => RuleColor | null;
  /** What computes over them. */
  readonly bound: BoundReport;
}

/** No rows yet. */
export function createReportRows({ definition, context }: CompiledReport): ReportRows {
  const { report: bound } = bindReport(definition, context);
  const { operands, columns } = bound;
  const { issues, kept, clock, matches } = operands;

  return {
    get size() {
      return issues.size();
    },
    addAll(added) {
      const from = issues.size();
      issues.addAll(added);
      for (const column of kept.values()) column.addAll(added, from);
      clock.at += 1;
    },
    idOf: issues.idOf,
    keyOf: issues.keyOf,
    rowById: issues.rowById,
    setMatches(jql, ids) {
      const known = matches.get(jql);
      for (const id of ids) known?.add(id);
      clock.at += 1;
    },
    cell(row, column) {
      const { operand } = columns[column] ?? { operand: null };
      return operand?.cell(row) ?? null;
    },
    colorOf: (row, column) => columns[column]?.colors.find(({ holds }) => holds(row))?.color ?? null,
    bound,
  };
}
