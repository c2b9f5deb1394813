import { queueDueDeliveries } from '../../src/app/delivery/queue-due-deliveries';
import { aDelivery } from '../support/delivery';
import { createFakePorts } from '../support/fake-ports';

const NOBODY_AT_IT = { id: 'r1', startedAt: null, tryId: null };

describe('deliveries whose time has come', () => {
  it('are handed on one by one; others, and those that are being made, are not', async () => {
    const ports = createFakePorts({
      stored: {
        'report-deliveries:one': {
          revision: 1,
          record: {
            version: 1,
            deliveries: [
              aDelivery({ id: 'due' }),
              aDelivery({ id: 'failed', run: NOBODY_AT_IT, failures: 1 }),
              aDelivery({ id: 'later', nextAt: 1 }),
              aDelivery({ id: 'paused', state: 'paused' }),
              aDelivery({ id: 'running', run: { id: 'r2', startedAt: 0, tryId: 't2' } }),
            ],
          },
        },
        'report-deliveries:broken': { revision: 1, record: { version: 1 } },
        'report-deliveries:two': {
          revision: 1,
          record: { version: 1, deliveries: [aDelivery({ id: 'due' })] },
        },
      },
    });
    expect(await queueDueDeliveries(ports)).toEqual({ ok: true, value: null });
    expect(ports.pushed).toEqual([
      { reportId: 'one', id: 'due' },
      { reportId: 'one', id: 'failed' },
      { reportId: 'two', id: 'due' },
    ]);
  });
});
