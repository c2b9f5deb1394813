import { FAILURES_MAX, LOG_MAX, type Delivery } from '../../../../src/core/report/delivery/delivery';
import {
  beginRun,
  endRun,
  isRunning,
  msUntilFree,
  setPaused,
} from '../../../../src/core/report/delivery/run-delivery';
import { aDelivery } from '../../../support/delivery';

/** A Monday at nine. */
const NOW = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const DONE = { kind: 'delivered', read: 3, expected: 3, isPart: false } as const;
const FAILED = { kind: 'failed', code: 'jira-refused', params: { status: 401 } } as const;

const running = (startedAt: number | null): Delivery =>
  aDelivery({ run: { id: 'r1', startedAt, tryId: 't1' } });
const end = (delivery: Delivery, outcome: typeof DONE | typeof FAILED): Delivery | null =>
  endRun(delivery, { runId: 'r1', outcome, now: NOW });

describe('a delivery can be begun', () => {
  it.each([
    ['at its moment', aDelivery({ nextAt: NOW }), 0],
    ['not before', aDelivery({ nextAt: NOW + 1 }), null],
    ['not while it is paused', aDelivery({ state: 'paused' }), null],
    ['not after it was given up', aDelivery({ state: 'given-up' }), null],
    ['in a minute, when whoever makes it must have ended', running(NOW - 15 * MINUTE), MINUTE],
    ['when whoever made it must have ended', running(NOW - 17 * MINUTE), 0],
    ['again after it failed', running(null), 0],
  ])('%s', (_, delivery, expected) => {
    expect(msUntilFree(delivery, NOW)).toBe(expected);
  });
});

describe('a run', () => {
  it('has an id of its own, and keeps it until it has arrived', () => {
    const first = beginRun(aDelivery(), { now: NOW, freshId: 'r1' });
    expect(first.run).toEqual({ id: 'r1', startedAt: NOW, tryId: 'r1' });
    const failed = end(first, FAILED);
    expect(failed).toMatchObject({ run: { id: 'r1', startedAt: null }, failures: 1, state: 'active' });
    expect(beginRun(failed ?? aDelivery(), { now: NOW, freshId: 'r2' }).run.id).toBe('r1');
  });

  it('goes on until its delivery is stopped, changed or taken over', () => {
    expect(isRunning(running(NOW), 'r1')).toBe(true);
    expect(isRunning({ ...running(NOW), state: 'paused' }, 'r1')).toBe(false);
    expect([isRunning(aDelivery(), 'r1'), isRunning(running(NOW), 'r2')]).toEqual([false, false]);
  });

  it('that arrived is told, and the next one is that of the schedule', () => {
    const done = end({ ...running(NOW), failures: 3, nextAt: NOW - 3 * WEEK }, DONE);
    expect(done).toMatchObject({ run: null, failures: 0, nextAt: NOW - 60 * MINUTE + WEEK });
    expect(done?.log).toEqual([{ runId: 'r1', at: NOW, outcome: DONE }]);
  });

  it('that arrived does not come again when the clock is set back meanwhile', () => {
    const done = endRun(
      { ...running(NOW), nextAt: NOW - 60 * MINUTE },
      { runId: 'r1', outcome: DONE, now: NOW - 120 * MINUTE },
    );
    expect(done).toMatchObject({ nextAt: NOW - 60 * MINUTE + WEEK });
  });

  it('is given up after too many failures in a row', () => {
    const almost = { ...running(NOW), failures: FAILURES_MAX - 2 };
    expect(end(almost, FAILED)).toMatchObject({ state: 'active' });
    expect(end({ ...almost, failures: FAILURES_MAX - 1 }, FAILED)).toMatchObject({ state: 'given-up' });
  });

  it('that somebody else took over changes nothing', () => {
    expect(end({ ...running(NOW), run: { id: 'r9', startedAt: NOW, tryId: 't9' } }, DONE)).toBeNull();
    expect(end(aDelivery(), DONE)).toBeNull();
  });

  it('does not wake a delivery that was paused meanwhile', () => {
    expect(end({ ...running(NOW), state: 'paused' }, DONE)).toMatchObject({ state: 'paused' });
    expect(end({ ...running(NOW), state: 'paused' }, FAILED)).toMatchObject({ state: 'paused' });
  });

  it('is one of the last few that are told', () => {
    const log = Array.from({ length: LOG_MAX }, (_, at) => ({ runId: `o${at}`, at, outcome: DONE }));
    const told = end({ ...running(NOW), log }, DONE)?.log ?? [];
    expect(told.map(({ runId }) => runId)).toEqual(['r1', ...log.slice(0, -1).map(({ runId }) => runId)]);
  });
});

describe('pausing', () => {
  it('keeps what is going on, and going on begins anew at the next time', () => {
    const paused = setPaused({ ...running(NOW), failures: 5, state: 'given-up' }, true, NOW);
    expect(paused).toMatchObject({ state: 'paused', run: { id: 'r1' } });
    const resumed = setPaused(paused, false, NOW);
    expect(resumed).toMatchObject({ state: 'active', failures: 0, run: null });
    expect(resumed.nextAt).toBe(NOW - 60 * MINUTE + WEEK);
  });
});
