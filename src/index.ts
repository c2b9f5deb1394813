import { purgeReports } from './app/purge-reports';
import { runDueDeliveries } from './app/run-due-deliveries';
import { forgePorts } from './forge/ports';
import { calendarRead } from './resolvers/calendar-read';
import { capacityReportResolvers } from './resolvers/capacity-report-resolvers';
import { capacityResolvers } from './resolvers/capacity-resolvers';
import { capacityTemplateResolvers } from './resolvers/capacity-template-resolvers';
import { capacityTransferResolvers } from './resolvers/capacity-transfer-resolvers';
import { chartRun } from './resolvers/chart-run';
import { createHandler } from './resolvers/create-handler';
import { deliveryResolvers } from './resolvers/delivery-resolvers';
import { filterRead } from './resolvers/filter-read';
import { filterRemember } from './resolvers/filter-remember';
import { holidayResolvers } from './resolvers/holiday-resolvers';
import { readingPlace } from './resolvers/reading-place';
import { reportResolvers } from './resolvers/report-resolvers';
import { settingsRead } from './resolvers/settings-read';
import { settingsSave } from './resolvers/settings-save';
import { siteCapacityResolvers } from './resolvers/site-capacity-resolvers';
import { personalTemplateResolvers, siteTemplateResolvers } from './resolvers/template-resolvers';
import { trendRun } from './resolvers/trend-run';
import { CLEAN_UP } from './triggers/clean-up';
import { createSchedule } from './triggers/create-schedule';
import { createTrigger } from './triggers/create-trigger';

export const userResolver = createHandler(forgePorts, [
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
  ...siteTemplateResolvers,
]);
export const adminResolver = createHandler(forgePorts, [
  settingsRead,
  settingsSave,
  ...siteCapacityResolvers,
  ...capacityTransferResolvers,
  ...siteTemplateResolvers,
]);

export const productEvents = createTrigger(forgePorts, CLEAN_UP);

export const dailyCleanUp = createSchedule(forgePorts, 'daily-clean-up', purgeReports);

export const deliverReports = createSchedule(forgePorts, 'deliveries', runDueDeliveries);
