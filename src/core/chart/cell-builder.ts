import type { Figure, RollUp, Total } from '../aggregate/roll-up';
import { and } from '../source/jql';
import type { BuildChartInput } from './build-input';
import type { ModelCell } from './model';
import { totalFigure } from './total-figure';

/** A link longer than this does not reach Jira: addresses are cut or refused at 8,192 bytes. */
const ENCODED_JQL_MAX = 7_500;

export interface CellBuilder {
  cell(figure: Figure, clauses: readonly (string | null)[]): ModelCell;
  total(total: Total, clauses: readonly (string | null)[]): ModelCell;
}

export function createCellBuilder(
  { config, question, prepared }: BuildChartInput,
  table: RollUp,
): CellBuilder {
  const base = question.isAdditive ? totalFigure(config, table.grandTotal).value : null;
  const sourcesAt = question.dimensions.findIndex(({ jqlOf }) => jqlOf !== null);
  const shareOf = (value: number | null): number | null =>
    base === null || base <= 0 || value === null || value < 0 ? null : value / base;
  const cell: CellBuilder['cell'] = ({ value, items }, clauses) => ({
    value,
    share: shareOf(value),
    items,
    // The JQL of single sources says it all: that of all of them would only make it longer.
    jql: joinClauses(hasClause(clauses, sourcesAt) ? '' : prepared.jql, clauses),
  });
  return {
    cell,
    // The items behind a total are the same whichever way it counts them.
    total: (total, clauses) => cell({ ...totalFigure(config, total), items: total.unique.items }, clauses),
  };
}

function hasClause(clauses: readonly (string | null)[], at: number): boolean {
  return (clauses[at] ?? '') !== '';
}

function joinClauses(source: string, clauses: readonly (string | null)[]): string | null {
  const known = clauses.filter((clause) => clause !== null);
  if (known.length < clauses.length) return null;
  const jql = and(source, ...known);
  return encodeURIComponent(jql).length > ENCODED_JQL_MAX ? null : jql;
}
