import type { IssueRecord } from '../../model';
import { Bitset } from '../bitset';
import type { Found, IssueSearch } from '../fields/field';
import { issueNumber } from '../fields/key-rank';
import { findVisibleIssue } from '../find-visible-issue';
import type { Literal } from '../literal';
import { messages } from '../messages';
import { gather, isNegative, isRelational, satisfies, type RowsOf, type TerminalRequest } from './rows-of';

/** Issues by key or id. `key > ABC-10` looks at the issues of the same project only. */
export const issueRows = (request: TerminalRequest<IssueSearch>): RowsOf => {
  const { operator, literals, context } = request;
  const { table } = context;
  const { values: issues, errors } = gather(literals.map((literal) => findIssue(literal, request)));
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    evaluate: () => {
      if (isRelational(operator)) {
        const rows = new Bitset(table.size);
        let row = 0;
        for (const issue of table) {
          if (issues.some((other) => compares(issue, other, request))) rows.add(row);
          row += 1;
        }
        return rows;
      }
      const found = Bitset.of(
        table.size,
        issues.map((issue) => table.rowOf(issue)),
      );
      return isNegative(operator) ? found.complement() : found;
    },
  };
};

const compares = (
  issue: IssueRecord,
  other: IssueRecord,
  { operator }: TerminalRequest<IssueSearch>,
): boolean =>
  issue.projectId === other.projectId && satisfies(issueNumber(issue) - issueNumber(other), operator);

const findIssue = (literal: Literal, { name, context }: TerminalRequest<IssueSearch>): Found<IssueRecord> => {
  if (literal.kind === 'empty') return { ok: false, error: messages.noEmpty(name) };
  if (literal.kind !== 'written') return { ok: false, error: messages.functionValue(name, literal.from) };
  const key = literal.value.trim();
  if (!/^(?:\d+|[A-Za-z][A-Za-z0-9_]*-\d+)$/.test(key))
    return { ok: false, error: messages.badIssueKey(name, key) };
  const issue = findVisibleIssue(key, context);
  return issue !== undefined
    ? { ok: true, value: issue }
    : {
        ok: false,
        error: /^\d+$/.test(key) ? messages.noValueWithId(name, key) : messages.noIssue(name, key),
      };
};
