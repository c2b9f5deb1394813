import { calendarRead } from './calendar-read';
import { capacityReportResolvers } from './capacity-report-resolvers';
import { capacityResolvers } from './capacity-resolvers';
import { capacityTemplateResolvers } from './capacity-template-resolvers';
import { capacityTransferResolvers } from './capacity-transfer-resolvers';
import { chartRun } from './chart-run';
import { dataResolvers } from './data-resolvers';
import type { DefinedResolver } from './define-resolver';
import { deliveryResolvers } from './delivery-resolvers';
import { filterRead } from './filter-read';
import { filterRemember } from './filter-remember';
import { holidayResolvers } from './holiday-resolvers';
import { readingPlace } from './reading-place';
import { reportResolvers } from './report-resolvers';
import { settingsRead } from './settings-read';
import { settingsSave } from './settings-save';
import { siteCapacityResolvers } from './site-capacity-resolvers';
import { siteRoleResolvers } from './site-role-resolvers';
import { personalTemplateResolvers, siteTemplateResolvers } from './template-resolvers';
import { trendRun } from './trend-run';

/**
 * What each function of manifest.yml answers, by the export that is its handler. With what each resolver says of itself this is
 * the table of who may call what: docs/authorisation.md is written from it, and tests try all of it.
 */
export const RESOLVERS = {
  userResolver: [
    calendarRead,
    chartRun,
    filterRead,
    filterRemember,
    readingPlace,
    trendRun,
    ...capacityResolvers,
    ...holidayResolvers,
    ...capacityReportResolvers,
    ...capacityTemplateResolvers,
    ...deliveryResolvers,
    ...personalTemplateResolvers,
    ...reportResolvers,
    ...siteRoleResolvers,
    ...siteTemplateResolvers,
  ],
  adminResolver: [
    settingsRead,
    settingsSave,
    ...siteCapacityResolvers,
    ...siteRoleResolvers,
    ...capacityTransferResolvers,
    ...dataResolvers,
    ...siteTemplateResolvers,
  ],
} as const satisfies Readonly<Record<string, readonly DefinedResolver[]>>;
