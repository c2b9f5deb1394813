import type { DeliveryRef } from '../../contract/deliveries';
import { appError, type AppError } from '../../core/error';
import type { Delivery, DeliveryOutcome } from '../../core/report/delivery/delivery';
import { beginRun, endRun, isRunning, msUntilFree } from '../../core/report/delivery/run-delivery';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeDeliveries, ownReport, readDeliveries } from './change-deliveries';
import { deliverReport } from './deliver-report';

/** What is left of the function's time when reading ends: for the letter, for sending it and for the log. */
const WRITING_TIME_MS = 120_000;

type Needed = Pick<
  Ports,
  'store' | 'clock' | 'random' | 'ids' | 'log' | 'platform' | 'jiraAsOwner' | 'letterTexts'
>;

/**
 * Makes a delivery if its time has come. Several calls at the same time, late ones and repeated ones make it once. Answers after
 * how many ms to look again, because somebody else makes it or broke off; null where there is nothing to come back for.
 */
export async function makeDelivery(
  ports: Needed,
  ref: DeliveryRef,
): Promise<Result<number | null, AppError>> {
  const begun = await begin(ports, ref);
  if (!begun.ok) return begun;
  if (begun.value.kind === 'wait') return success(begun.value.ms);
  const run = begun.value;
  const outcome = await deliver(ports, ref, run);
  if (outcome === null) return success(null);
  const ended = await changeDeliveries(ports, ref.reportId, (present) => {
    const { runId } = run;
    const after = present.map((one) =>
      one.id === ref.id ? endRun(one, { runId, outcome, now: ports.clock.now() }) : one,
    );
    return success(after.every((one) => one !== null) ? after : null);
  });
  return ended.ok ? success(null) : ended;
}

interface Begun {
  readonly kind: 'begun';
  readonly delivery: Delivery;
  readonly runId: string;
  readonly isResumed: boolean;
}

type Beginning = Begun | { readonly kind: 'wait'; readonly ms: number | null };

async function begin(ports: Needed, { reportId, id }: DeliveryRef): Promise<Result<Beginning, AppError>> {
  const freshId = ports.ids.next();
  let beginning: Beginning = { kind: 'wait', ms: null };
  const changed = await changeDeliveries(ports, reportId, (present) => {
    const now = ports.clock.now();
    const before = present.find((one) => one.id === id);
    const ms = before === undefined ? null : msUntilFree(before, now);
    beginning = { kind: 'wait', ms };
    if (before === undefined || ms !== 0) return success(null);
    const delivery = beginRun(before, { now, freshId });
    const isResumed = (before.run?.startedAt ?? null) !== null;
    beginning = { kind: 'begun', delivery, runId: delivery.run.id, isResumed };
    return success(present.map((one) => (one.id === id ? delivery : one)));
  });
  return changed.ok ? success(beginning) : changed;
}

/** Null where it was stopped or changed meanwhile. */
async function deliver(
  ports: Needed,
  { reportId, id }: DeliveryRef,
  run: Begun,
): Promise<DeliveryOutcome | null> {
  const report = await ownReport(ports, reportId, run.delivery.ownerId);
  if (!report.ok) {
    const { code, params } = report.error;
    return { kind: 'failed', code: code === 'report-gone' ? 'delivery-without-owner' : code, params };
  }
  const isWanted = async (): Promise<boolean> => {
    const present = await readDeliveries(ports, reportId);
    const now = present.ok ? present.value.find((one) => one.id === id) : undefined;
    return now !== undefined && isRunning(now, run.runId);
  };
  try {
    const deadline = ports.clock.now() + ports.clock.remainingMs() - WRITING_TIME_MS;
    return await deliverReport(ports, { ...run, report: report.value, deadline, isWanted });
  } catch (reason) {
    // Whatever happens to a report is told in its log, and counts towards giving up.
    const { code, params } = appError('internal');
    ports.log.error({ id: run.runId, where: 'deliveries', reason });
    return { kind: 'failed', code, params };
  }
}
