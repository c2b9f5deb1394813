import type { HierarchyNode } from '../../core/report/result';
import type { Sheet, TableCell } from '../../core/table/table';
import { cellOf } from './cell-of';
import { exportNumber } from '../../core/report/words/export-number';
import { exportCell, type ExportContext } from './export-cell';
import { exportTitle } from '../../core/report/words/export-number';
import { hierarchyLines } from './hierarchy-lines';
import type { RowsReading } from './read-report';
import { shownColumns, type ShownColumn } from '../../core/report/shown-columns';

/** All work items of the hierarchy with the level that each stands on, parents with what is rolled up to them. */
export function hierarchySheet(
  reading: RowsReading,
  nodes: readonly HierarchyNode[],
  context: ExportContext,
): Sheet {
  const { t } = context.texts;
  const columns = shownColumns(reading.compiled);
  const cell = (node: HierarchyNode, shown: ShownColumn): TableCell => {
    const number = node.aggregates[shown.at];
    if (node.children.length > 0 && number !== undefined && number.aggregate !== null) {
      return exportNumber(number.value, { type: number.type, column: shown.column }, context);
    }
    return node.row === null ? null : exportCell(cellOf(reading, node.row, shown.at), shown, context);
  };
  return {
    name: t('report.view.hierarchy'),
    table: [
      [
        t('report.hierarchy.level'),
        t('report.hierarchy.item'),
        ...columns.map((shown) => exportTitle(shown, context.texts)),
        t('report.hierarchy.progress'),
      ],
      ...hierarchyLines(nodes, () => true).map(({ node }) => [
        node.level + 1,
        node.key,
        ...columns.map((shown) => cell(node, shown)),
        node.progress,
      ]),
    ],
  };
}
