import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { demoCapacity } from './data/demo-capacity';
import { demoDashboards } from './data/demo-dashboards';
import { demoReports } from './data/demo-reports';
import { generateLargeSite } from './data/generate/generate-site';
import { importFile } from './data/import/import-file';
import type { Row } from './forge/kvs/table';
import type { SiteData } from './jira/model';
import type { ImportReportView } from './protocol';
import type { DataSource } from './saved-state';
import { UserError } from './user-error';

export interface LoadedData {
  readonly data: SiteData;
  /** Null when the data were made up. */
  readonly importReport: ImportReportView | null;
  /** What the app has stored on such a site before anybody used it. */
  readonly records: readonly Row[];
}

/**
 * The work items of a source and the dashboards that show them.
 * @throws {UserError} when the file cannot be read or holds no work items.
 */
export function loadData(source: DataSource): LoadedData {
  if (source.kind === 'generated') {
    const data = generateLargeSite(source);
    return {
      data: { ...data, dashboards: demoDashboards(data, 'generated') },
      importReport: null,
      records: [...demoCapacity(data, source.now), ...demoReports(data, source.now)],
    };
  }
  const { file, now } = source;
  const imported = importFile({ fileName: basename(file), text: readText(file), now });
  if (!imported.ok) throw new UserError(imported.error);
  const { data, report } = imported;
  return {
    data: { ...data, dashboards: demoDashboards(data, 'imported') },
    importReport: report,
    records: [],
  };
}

function readText(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const problem = code === 'EISDIR' ? 'is a folder; --import takes a file' : `cannot be read (${message})`;
    throw new UserError(`${file}: ${problem}.`, { cause });
  }
}

/** By the byte order mark: spreadsheets save "Unicode text" as UTF-16. Without a mark it is UTF-8, as Jira writes it. */
function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
