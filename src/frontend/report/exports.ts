import type { ReportViewKind } from '../../core/report/definition';
import type { Sheet } from '../../core/table/table';
import type { ExportContext } from './export-cell';
import { tableSheets } from './export-sheets';
import type { RowsReading } from './read-report';

type ExportView = (reading: RowsReading, context: ExportContext) => readonly Sheet[];

/** What each view of a report is as tables. */
export const EXPORTS: Readonly<Partial<Record<ReportViewKind, ExportView>>> = {
  table: tableSheets,
};
