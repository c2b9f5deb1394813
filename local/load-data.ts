import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { demoDashboards } from './data/demo-dashboards';
import { generateLargeSite } from './data/generate/generate-site';
import { importFile } from './data/import/import-file';
import type { SiteData } from './jira/model';
import type { ImportReportView } from './protocol';
import type { DataSource } from './saved-state';
import { UserError } from './user-error';

export interface LoadedData {
  readonly data: SiteData;
  /** Null when the data were made up. */
  readonly importReport: ImportReportView | null;
}

/**
 * The work items of a source and the dashboards that show them.
 * @throws {UserError} when the file cannot be read or holds no work items.
 */
export function loadData(source: DataSource): LoadedData {
  if (source.kind === 'generated') {
    const data = generateLargeSite(source);
    return { data: { ...data, dashboards: demoDashboards(data, 'generated') }, importReport: null };
  }
  const { file, now } = source;
  const imported = importFile({ fileName: basename(file), text: readText(file), now });
  if (!imported.ok) throw new UserError(imported.error);
  const { data, report } = imported;
  return { data: { ...data, dashboards: demoDashboards(data, 'imported') }, importReport: report };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(
      `${file}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      {
        cause,
      },
    );
  }
}
