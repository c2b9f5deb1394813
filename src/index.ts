import { forgePorts } from './forge/ports';
import { createHandler } from './resolvers/create-handler';
import { RESOLVERS } from './resolvers/registry';
import { CLEAN_UP } from './triggers/clean-up';
import { CONSUMERS } from './triggers/consumers';
import { createConsumer } from './triggers/create-consumer';
import { createSchedule } from './triggers/create-schedule';
import { createTrigger } from './triggers/create-trigger';
import { SCHEDULES } from './triggers/schedules';

export const userResolver = createHandler(forgePorts, RESOLVERS.userResolver);

export const adminResolver = createHandler(forgePorts, RESOLVERS.adminResolver);

export const productEvents = createTrigger(forgePorts, CLEAN_UP);

export const dailyCleanUp = createSchedule(forgePorts, SCHEDULES.dailyCleanUp);

export const reportAccounts = createSchedule(forgePorts, SCHEDULES.reportAccounts);

export const deliverReports = createSchedule(forgePorts, SCHEDULES.deliverReports);

export const makeDelivery = createConsumer(forgePorts, CONSUMERS.makeDelivery);
