import type { AppError } from '../../../core/error';
import { inputOf } from '../../../core/report/report';
import { referencesOf } from '../../../core/report/transfer/references';
import { isNamedInFiles, writeReportFile } from '../../../core/report/transfer/report-file';
import { success, type Result } from '../../../core/result';
import { createBrowserSend } from '../../browser-send';
import { lookUpReferences } from './look-up-references';
import { readReports } from './read-reports';

/** What these reports are, as the text of a file, with the names of what they refer to. */
export async function exportReports(ids: readonly string[]): Promise<Result<string, AppError>> {
  const opened = await readReports(ids);
  if (!opened.ok) return opened;
  const reports = opened.value.map(({ id, report }) => ({ id, report: inputOf(report) }));
  const references = referencesOf(reports.map(({ report }) => report)).filter(isNamedInFiles);
  const known = await lookUpReferences(createBrowserSend(), references, {});
  return success(
    writeReportFile(reports, ({ kind, id }) => known[kind].find((target) => target.id === id)?.name ?? null),
  );
}
