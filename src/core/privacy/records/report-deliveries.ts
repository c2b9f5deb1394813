import type { Delivery, ReportDeliveries } from '../../report/delivery/delivery';
import { reportDeliveriesSchema } from '../../report/delivery/delivery-schema';
import type { CollectionType } from '../collection-type';

export const reportDeliveriesRecord: CollectionType<ReportDeliveries> = {
  key: 'report-deliveries',
  version: 1,
  schema: reportDeliveriesSchema,
  upgrades: {},
  id: { meaning: 'An id of the report.', isPersonalData: false },
  fields: {
    deliveries: {
      meaning:
        'To which work items the report goes, how and when; the account id of the person in whose name it does so, and account ids and ids of groups that are notified; how its last runs ended: how many work items they read, or why they failed, and nothing of what they said.',
      isPersonalData: true,
    },
  },
  withoutPerson: withoutRecipient,
  asImported: allPaused,
  expiresAfterDays: null,
};

/** What is delivered in somebody's name goes; a notification that nobody is left to get goes too. */
function withoutRecipient({ deliveries, ...record }: ReportDeliveries, accountId: string): ReportDeliveries {
  return {
    ...record,
    deliveries: deliveries
      .filter(({ ownerId }) => ownerId !== accountId)
      .flatMap((one) => ofOthers(one, accountId)),
  };
}

function ofOthers(delivery: Delivery, accountId: string): readonly Delivery[] {
  const { way } = delivery;
  if (way.kind !== 'notification' || !way.accountIds.includes(accountId)) return [delivery];
  const accountIds = way.accountIds.filter((id) => id !== accountId);
  const isForSomebody = way.assignee || way.reporter || accountIds.length + way.groupIds.length > 0;
  return isForSomebody ? [{ ...delivery, way: { ...way, accountIds } }] : [];
}

/** A file is no consent: whoever a delivery runs as has to start it anew. */
function allPaused({ deliveries, ...record }: ReportDeliveries): ReportDeliveries {
  return { ...record, deliveries: deliveries.map((one) => ({ ...one, state: 'paused', run: null })) };
}
