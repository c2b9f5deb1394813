import { countItems } from '../../core/report/items-of-rows';
import { shownColumns } from '../../core/report/shown-columns';
import { exportNumber, exportTitle } from '../../core/report/words/export-number';
import { groupText } from '../../core/report/words/group-text';
import type { ResultGroup } from '../../core/report/result';
import type { Sheet, Table, TableCell } from '../../core/table/table';
import { cellOf } from './cell-of';
import { exportCell, type ExportContext } from './export-cell';
import type { RowsReading } from './read-report';

/**
 * The table of a report for other programs: its rows with the names of their groups before them, and the groups with what
 * columns make of them, the total last. A row with several values is in each of its groups.
 */
export function tableSheets(reading: RowsReading, context: ExportContext): readonly Sheet[] {
  const { t } = context.texts;
  const { levels, columns, definition } = reading.compiled;
  const hasSummaries = columns.some(
    ({ column }) => column.groupAggregate !== null || column.totalAggregate !== null,
  );
  const showsRows = levels.length === 0 || !definition.table.isTotalsOnly;
  return [
    ...(showsRows ? [{ name: t('report.export.rows'), table: rowsTable(reading, context) }] : []),
    ...(levels.length > 0 || hasSummaries
      ? [{ name: t('report.export.groups'), table: groupsTable(reading, context) }]
      : []),
  ];
}

function rowsTable(reading: RowsReading, context: ExportContext): Table {
  const { compiled, result } = reading;
  const columns = shownColumns(compiled);
  const lines: (readonly TableCell[])[] = [
    [
      ...compiled.levels.map(({ name }) => name),
      ...columns.map((column) => exportTitle(column, context.texts)),
    ],
  ];
  eachGroup(reading, context, (group, names) => {
    if (group.groups.length > 0) return;
    for (const row of group.rows) {
      lines.push([
        ...names,
        ...columns.map((shown) => exportCell(cellOf(reading, row, shown.at), shown, context)),
      ]);
    }
  });
  return result.total.rows.length === 0 ? lines.slice(0, 1) : lines;
}

function groupsTable(reading: RowsReading, context: ExportContext): Table {
  const { compiled, result } = reading;
  const { t } = context.texts;
  const columns = shownColumns(compiled).filter(
    ({ column }) => column.groupAggregate !== null || column.totalAggregate !== null,
  );
  const { levels } = compiled;
  const aggregates = (group: ResultGroup): readonly TableCell[] =>
    columns.map(({ at, column }) => {
      const number = group.aggregates[at];
      if (number === undefined || number.aggregate === null) return null;
      return exportNumber(number.value, { type: number.type, column }, context);
    });
  const blank = levels.slice(1).map(() => null);
  const lines: (readonly TableCell[])[] = [];
  eachGroup(reading, context, (group, names) => {
    if (group.level === 0) return;
    const padding = levels.slice(names.length).map(() => null);
    lines.push([...names, ...padding, countItems(reading, group.rows), ...aggregates(group)]);
  });
  const total = levels.length === 0 ? [] : [t('report.export.total'), ...blank];
  return [
    [
      ...levels.map(({ name }) => name),
      t('measure.count'),
      ...columns.map((column) => exportTitle(column, context.texts)),
    ],
    ...lines,
    [...total, countItems(reading, result.total.rows), ...aggregates(result.total)],
  ];
}

/** Each group with the names of those around it and its own, before those in it; the total, without a name, first. */
function eachGroup(
  { compiled, result }: RowsReading,
  { texts }: ExportContext,
  visit: (group: ResultGroup, names: readonly string[]) => void,
): void {
  const walk = (group: ResultGroup, names: readonly string[]): void => {
    visit(group, names);
    const level = compiled.levels[group.level];
    if (level === undefined) return;
    for (const inner of group.groups) walk(inner, [...names, groupText(inner.segment, level, texts)]);
  };
  walk(result.total, []);
}
