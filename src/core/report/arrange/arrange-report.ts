import type { BoundAggregate } from '../bind-aggregate';
import type { BoundReport } from '../bind-report';
import type { CompiledReport } from '../compile-report';
import type { ReportRows } from '../report-rows';
import type { ReportResult, ResultGroup } from '../result';
import { chooseRows } from './choose-rows';
import { columnNumbers, summarizeFor, type NumbersOf } from './column-numbers';
import { createLevels, pathOf, type Level } from './levels';
import { oneCell, rowsOf } from './partition';

/** The rows that were read so far as a tree of groups with what their columns show; a flat list is a total without groups. */
export function arrangeReport({ columns }: CompiledReport, { size, bound }: ReportRows): ReportResult {
  const rows = chooseRows(bound);
  const { total, levels } = createLevels(oneCell(rows), {
    groups: bound.groups,
    summarize: summarizeFor(bound),
    aggregateOf: (columnId) => groupAggregateOf(bound, columnId),
  });
  const numbered = levels.map((level) => ({
    ...level,
    numbers: columnNumbers(bound, 'groupAggregate', level.summaries),
  }));
  return {
    columns,
    total: {
      ...{ level: 0, path: '', segment: null, rows },
      aggregates: columnNumbers(bound, 'totalAggregate', total)(0),
      groups: groupsWithin(numbered, { level: 0, cell: 0, path: '' }),
    },
    read: size,
    filteredOut: size - rows.length,
    unreadable: [...bound.operands.kept.values()].flatMap(({ operand }) => {
      const unreadable = operand.unreadable().size;
      return unreadable === 0 ? [] : { name: operand.name, rows: unreadable };
    }),
  };
}

function groupAggregateOf({ columns }: BoundReport, columnId: string): BoundAggregate | null {
  return columns.find(({ column }) => column.id === columnId)?.groupAggregate ?? null;
}

function groupsWithin(
  levels: readonly (Level & { readonly numbers: NumbersOf })[],
  parent: { readonly level: number; readonly cell: number; readonly path: string },
): readonly ResultGroup[] {
  const inner = levels[parent.level];
  if (inner === undefined) return [];
  const level = parent.level + 1;
  return inner.within(parent.cell).map(({ cell, segment }) => {
    const path = pathOf(parent.path, segment);
    return {
      ...{ level, path, segment, rows: rowsOf(inner.cells, cell) },
      aggregates: inner.numbers(cell),
      groups: groupsWithin(levels, { level, cell, path }),
    };
  });
}
