import { pivotReport } from '../../core/report/arrange/pivot-report';
import type { PivotCell, ResultMeasure } from '../../core/report/result';
import type { Sheet, TableCell } from '../../core/table/table';
import { exportNumber } from '../../core/report/words/export-number';
import type { ExportContext } from './export-cell';
import { entryText, pivotColumnText } from './pivot-words';
import type { RowsReading } from './read-report';

const PLAIN = { format: { kind: 'auto' } } as const;

/** The cross table with its totals; durations in hours, as its heads say. */
export function pivotSheets({ compiled, rows }: RowsReading, context: ExportContext): readonly Sheet[] {
  const { pivot } = compiled;
  if (pivot === null) return [];
  const { texts } = context;
  const { measures } = pivot;
  const table = pivotReport(rows);
  const total = texts.t('report.export.total');
  const columns = [...table.columns.map((entry) => entryText(entry, pivot.columns, texts)), total];
  const numbers = (cells: readonly (PivotCell | null)[]): readonly TableCell[] =>
    cells.flatMap((cell) =>
      measures.map(({ type }, at) =>
        exportNumber(cell?.values[at] ?? null, { type, column: PLAIN }, context),
      ),
    );
  const head = (entry: string, measure: ResultMeasure): string => {
    const title = pivotColumnText(entry, measure, { measures, texts });
    return measure.type === 'duration'
      ? texts.t('report.export.with-unit', { title, unit: texts.t('report.unit.hours') })
      : title;
  };
  return [
    {
      name: texts.t('report.view.pivot'),
      table: [
        [
          pivot.rows.map(({ name }) => name).join(' › '),
          ...columns.flatMap((entry) => measures.map((measure) => head(entry, measure))),
        ],
        ...table.rows.map((entry, at) => [
          entryText(entry, pivot.rows, texts),
          ...numbers([...(table.cells[at] ?? []), table.rowTotals[at] ?? null]),
        ]),
        [total, ...numbers([...table.columnTotals, table.total])],
      ],
    },
  ];
}
