import { calendarRead } from './capacity/calendar-read';
import { capacityReportResolvers } from './capacity/capacity-report-resolvers';
import { capacityResolvers } from './capacity/capacity-resolvers';
import { capacityTemplateResolvers } from './capacity/capacity-template-resolvers';
import { capacityTransferResolvers } from './capacity/capacity-transfer-resolvers';
import { holidayResolvers } from './capacity/holiday-resolvers';
import { siteCapacityResolvers } from './capacity/site-capacity-resolvers';
import { siteRoleResolvers } from './capacity/site-role-resolvers';
import { dataResolvers } from './data-resolvers';
import type { DefinedResolver } from './define-resolver';
import { deliveryResolvers } from './delivery-resolvers';
import { filterResolvers } from './filter-resolvers';
import { readingResolvers } from './reading-resolvers';
import { reportResolvers } from './report-resolvers';
import { settingsResolvers } from './settings-resolvers';
import { personalTemplateResolvers, siteTemplateResolvers } from './template-resolvers';

/**
 * What each function of manifest.yml answers, by the export that is its handler. With what each resolver says of itself this is
 * the table of who may call what: docs/authorisation.md is written from it, and tests try all of it.
 */
export const RESOLVERS = {
  userResolver: [
    calendarRead,
    ...readingResolvers,
    ...filterResolvers,
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
    ...settingsResolvers,
    ...siteCapacityResolvers,
    ...siteRoleResolvers,
    ...capacityTransferResolvers,
    ...dataResolvers,
    ...siteTemplateResolvers,
  ],
} as const satisfies Readonly<Record<string, readonly DefinedResolver[]>>;
