import { makeDelivery } from '../app/delivery/make-delivery';
import { parseDeliveryRef, type DeliveryRef } from '../contract/deliveries';
import type { QueuedWork } from './create-consumer';

/** What is done about events of the app's own queues, by the export that is the handler of its function. */
export const CONSUMERS = {
  makeDelivery: {
    name: 'delivery',
    resource: 'A delivery that is due: it is run for its owner, who still administers its report',
    actsAs: 'owner',
    parse: parseDeliveryRef,
    work: makeDelivery,
  } satisfies QueuedWork<DeliveryRef>,
} as const;
