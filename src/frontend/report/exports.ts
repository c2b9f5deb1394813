import { arrangeHierarchy } from '../../core/report/hierarchy/arrange-hierarchy';
import { chartOfReport } from '../../core/report/arrange/chart-of-report';
import type { ReportViewKind } from '../../core/report/definition';
import type { Sheet } from '../../core/table/table';
import { chartTable } from '../chart/chart-table';
import { explanationOf } from './explanation';
import type { ExportContext } from './export-cell';
import { tableSheets } from './export-sheets';
import { hierarchySheet } from './hierarchy-sheets';
import { pivotSheets } from './pivot-sheets';
import type { RowsReading } from './read-report';

type ExportView = (reading: RowsReading, context: ExportContext) => readonly Sheet[];

/** What each view of a report is as tables. */
export const EXPORTS: Readonly<Record<ReportViewKind, ExportView>> = {
  table: tableSheets,
  pivot: pivotSheets,
  hierarchy: (reading, context) => [
    hierarchySheet(reading, arrangeHierarchy(reading.rows, reading.outside.known()), context),
  ],
  chart: (reading, { texts }) => {
    const model = chartOfReport(reading.rows, explanationOf(reading));
    return model === null ? [] : [{ name: texts.t('report.view.chart'), table: chartTable(model, texts) }];
  },
};
