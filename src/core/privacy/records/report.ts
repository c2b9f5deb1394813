import {
  reportFavouritesSchema,
  reportRecordSchema,
  reportStateSchema,
  type ReportFavourites,
  type ReportRecord,
  type ReportState,
} from '../../report/report-records';
import { reportVersions } from '../../report/report-schema';
import type { CollectionType } from '../collection-type';

const setting = (meaning: string) => ({ meaning, isPersonalData: false });
const personal = (meaning: string) => ({ meaning, isPersonalData: true });

const stateFields = {
  name: setting('What the report is called.'),
  description: setting('What its administrators say about it.'),
  isTemplate: setting('Whether it is kept to make reports from.'),
  definition: personal(
    'Source, columns, formulas, filters, sorts, groups and views. Its JQL and the values of its filters may name people.',
  ),
  access: personal('Who may open it: nobody else, everybody, or account ids, ids of groups, and roles.'),
  administrators: personal('Account ids of those who change it.'),
  changedAt: setting('When it was changed.'),
  changedBy: personal('The account id of the person who changed it.'),
};

export const reportRecord: CollectionType<ReportRecord> = {
  ...{ key: 'report', ...reportVersions, schema: reportRecordSchema },
  id: setting('An id of the report.'),
  fields: { ...stateFields, deletedAt: setting('When it was put into the trash.') },
  withoutPerson: withoutReader,
  expiresAfterDays: null,
};

export const reportStateRecord: CollectionType<ReportState> = {
  ...{ key: 'report-state', ...reportVersions, schema: reportStateSchema },
  id: setting('The id of the report, and the number of the change that made it so.'),
  fields: stateFields,
  withoutPerson: withoutReader,
  expiresAfterDays: null,
};

export const reportFavouritesRecord: CollectionType<ReportFavourites> = {
  ...{ key: 'report-favourites', version: 1, schema: reportFavouritesSchema, upgrades: {} },
  id: personal('The account id of the person.'),
  fields: { reportIds: setting('The reports that the person marked, by their ids.') },
  ownerOf: (id) => id,
  expiresAfterDays: null,
};

/** Who was its last administrator stays one, whose name is then taken away: so it is seen to be nobody's. */
function withoutReader<T extends ReportState>(report: T, accountId: string): T {
  const others = report.administrators.filter((id) => id !== accountId);
  const { access } = report;
  return {
    ...report,
    administrators: others.length === 0 ? report.administrators : others,
    access:
      access.kind === 'limited'
        ? { ...access, accountIds: access.accountIds.filter((id) => id !== accountId) }
        : access,
  };
}
