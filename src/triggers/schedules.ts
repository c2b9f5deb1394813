import { cleanUpDaily } from '../app/data/clean-up-daily';
import { queueDueDeliveries } from '../app/delivery/queue-due-deliveries';
import { reportStoredAccounts } from '../app/data/report-stored-accounts';
import type { ScheduledWork } from './create-schedule';

/** What Forge calls by a schedule, by the export that is the handler of its function. */
export const SCHEDULES = {
  dailyCleanUp: {
    name: 'daily-clean-up',
    resource:
      'Deletions that administrators began: finished. What was deleted, earlier states and logs, where they are older than the retention settings say: deleted for good',
    actsAs: 'app',
    work: cleanUpDaily,
  },
  reportAccounts: {
    name: 'personal-data',
    resource:
      'Account ids in all records: told to Atlassian; those of closed accounts: deleted, or taken out of the records of others',
    actsAs: 'app',
    work: reportStoredAccounts,
  },
  deliverReports: {
    name: 'deliveries',
    resource: 'Deliveries that are due: each is handed to the queue, with its id and that of its report',
    actsAs: 'app',
    work: queueDueDeliveries,
  },
} as const satisfies Readonly<Record<string, ScheduledWork>>;
