import { generateSite } from './data/generate/generate-site';
import type { SiteData } from './jira/model';
import type { ImportReportView } from './protocol';
import type { DataSource } from './saved-state';
import { UserError } from './user-error';

export interface LoadedData {
  readonly data: SiteData;
  /** Null when the data were made up. */
  readonly importReport: ImportReportView | null;
}

/** The work items of a source. */
export function loadData(source: DataSource): LoadedData {
  if (source.kind === 'import') throw new UserError('--import comes with the importer.');
  const data = generateSite(source);
  const owner = data.users[0];
  const dashboards =
    owner === undefined ? [] : [{ id: '10000', name: 'Work', ownerAccountId: owner.accountId, gadgets: [] }];
  return { data: { ...data, dashboards }, importReport: null };
}
