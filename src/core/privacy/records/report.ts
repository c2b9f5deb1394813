import {
  reportFavouritesSchema,
  reportRecordSchema,
  REPORT_STATES_MAX,
  reportStateSchema,
  type ReportFavourites,
  type ReportRecord,
  type ReportState,
} from '../../report/report-records';
import { reportVersions } from '../../report/report-schema';
import type { CollectionType } from '../collection-type';
import { DELETED_REPORTS_KEPT_DAYS } from '../deletion';

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

const ADMINISTRATORS = 'Its administrators';
const NO_ROWS = 'What it shows is not in it: whoever opens it reads that with rights of their own.';

export const reportRecord: CollectionType<ReportRecord> = {
  ...{ key: 'report', ...reportVersions, schema: reportRecordSchema },
  id: setting('An id of the report.'),
  fields: { ...stateFields, deletedAt: setting('When it was put into the trash.') },
  why: 'A report can be run again, and by those whom it is shared with.',
  whoReads: `${ADMINISTRATORS}, and whom they share it with. Where none of its administrators is left, Jira administrators read its name. ${NO_ROWS}`,
  keptFor: `Until it is deleted, and ${DELETED_REPORTS_KEPT_DAYS} days longer in the trash.`,
  expiresAfterDays: null,
};

export const reportStateRecord: CollectionType<ReportState> = {
  ...{ key: 'report-state', ...reportVersions, schema: reportStateSchema },
  id: setting('The id of the report, and the number of the change that made it so.'),
  fields: stateFields,
  why: 'What a report was before a change can be seen and brought back.',
  whoReads: `${ADMINISTRATORS}.`,
  keptFor: `Until ${REPORT_STATES_MAX} further changes were made, or the report goes from the trash.`,
  expiresAfterDays: null,
};

export const reportFavouritesRecord: CollectionType<ReportFavourites> = {
  ...{ key: 'report-favourites', version: 1, schema: reportFavouritesSchema, upgrades: {} },
  id: personal('The account id of the person.'),
  fields: { reportIds: setting('The reports that the person marked, by their ids.') },
  why: 'Somebody finds the reports first that are used most.',
  whoReads: 'The person.',
  keptFor: 'Until the account is deleted in Jira, or the app is uninstalled.',
  expiresAfterDays: null,
};
