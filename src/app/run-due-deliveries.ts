import { appError, type AppError } from '../core/error';
import type { Delivery, DeliveryOutcome } from '../core/report/delivery/delivery';
import { beginRun, endRun, isDue } from '../core/report/delivery/run-delivery';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { changeDeliveries, ownReport } from './change-deliveries';
import { deliverReport } from './deliver-report';

/** One report takes no longer than this: what is read by then is sent, and says that it is a part. */
const REPORT_TIME_MS = 240_000;
/** No report is begun when less time is left; the next call of the schedule goes on. */
const RESERVE_MS = REPORT_TIME_MS + 30_000;

type Needed = Pick<
  Ports,
  'store' | 'clock' | 'random' | 'ids' | 'log' | 'platform' | 'jiraAsOwner' | 'letterTexts'
>;

/** Makes all deliveries whose time has come, one after the other. Two calls at the same time share them. */
export async function runDueDeliveries(ports: Needed): Promise<Result<null, AppError>> {
  const kept = await ports.store.listRevised('report-deliveries', '');
  const now = ports.clock.now();
  for (const { id: reportId, record } of kept) {
    if (!record.ok) continue;
    for (const delivery of record.value.record.deliveries.filter((one) => isDue(one, now))) {
      if (ports.clock.remainingMs() < RESERVE_MS) return success(null);
      const done = await runDelivery(ports, reportId, delivery.id);
      if (!done.ok) return done;
    }
  }
  return success(null);
}

async function runDelivery(ports: Needed, reportId: string, id: string): Promise<Result<null, AppError>> {
  const begun = await begin(ports, reportId, id);
  if (!begun.ok) return begun;
  if (begun.value === null) return success(null);
  const { delivery, runId, isResumed } = begun.value;
  const outcome = await deliver(ports, { reportId, delivery, runId, isResumed });
  const ended = await changeDeliveries(ports, reportId, (present) => {
    const after = present.map((one) =>
      one.id === id ? endRun(one, { runId, outcome, now: ports.clock.now() }) : one,
    );
    return success(after.every((one) => one !== null) ? after : null);
  });
  return ended.ok ? success(null) : ended;
}

interface Begun {
  readonly delivery: Delivery;
  readonly runId: string;
  readonly isResumed: boolean;
}

/** Null where somebody else was faster, or it was stopped meanwhile. */
async function begin(ports: Needed, reportId: string, id: string): Promise<Result<Begun | null, AppError>> {
  const freshId = ports.ids.next();
  let begun: Begun | null = null;
  const changed = await changeDeliveries(ports, reportId, (present) => {
    const now = ports.clock.now();
    const before = present.find((one) => one.id === id);
    begun = null;
    if (before === undefined || !isDue(before, now)) return success(null);
    const delivery = beginRun(before, { now, freshId });
    begun = { delivery, runId: delivery.run.id, isResumed: (before.run?.startedAt ?? null) !== null };
    return success(present.map((one) => (one.id === id ? delivery : one)));
  });
  return changed.ok ? success(begun) : changed;
}

async function deliver(
  ports: Needed,
  { reportId, ...run }: Begun & { readonly reportId: string },
): Promise<DeliveryOutcome> {
  const report = await ownReport(ports, reportId, run.delivery.ownerId);
  if (!report.ok) {
    const { code, params } = report.error;
    return { kind: 'failed', code: code === 'report-gone' ? 'delivery-without-owner' : code, params };
  }
  try {
    const deadline = ports.clock.now() + REPORT_TIME_MS;
    return await deliverReport(ports, { ...run, report: report.value, deadline });
  } catch (reason) {
    // One report that fails must not keep the others from their readers.
    const { code, params } = appError('internal');
    ports.log.error({ id: run.runId, where: 'deliveries', reason });
    return { kind: 'failed', code, params };
  }
}
