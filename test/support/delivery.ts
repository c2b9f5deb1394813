import type { Delivery } from '../../src/core/report/delivery/delivery';

/** Due at any time: a comment for everybody on Mondays at eight. */
export function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 'd1',
    ownerId: 'anna',
    issueKey: 'SHOP-1',
    way: { kind: 'comment', visibility: { kind: 'everyone' } },
    namesItems: false,
    schedule: { days: [1], hour: 8, timeZone: 'UTC' },
    language: 'en-US',
    state: 'active',
    nextAt: 0,
    run: null,
    failures: 0,
    log: [],
    ...changes,
  };
}
