import type { ChartRun, ChartRunPayload, PreparedChart } from '../../contract';
import type { ReadingPosition } from '../../contract/reading-position';
import type { SharedReading } from '../../contract/shared-reading';
import { createAggregate, decodeAggregate, type Aggregate } from '../../core/aggregate/aggregate';
import type { AggregateState } from '../../core/aggregate/state';
import type { ChartConfig } from '../../core/chart/config';
import { prepareQuestion, type Question } from '../../core/chart/question';
import type { AppError } from '../../core/error';
import type { SendRequest } from '../../core/jira/rest';
import { addSpent, createMeter, NOTHING_SPENT, type Spent } from '../../core/plan/meter';
import { planHistories } from '../../core/plan/plan-histories';
import { planOfScan, type ReadingPlan } from '../../core/plan/plan-reading';
import { planScan, type ScanPlan } from '../../core/plan/plan-scan';
import { createRetryingSend, type Wait } from '../../core/plan/retrying-send';
import { runScan, type ScanProgress } from '../../core/plan/run-scan';
import { scanQuestion } from '../../core/plan/scan-question';
import { NOT_SHARED, type Sharing } from '../../core/plan/sharing';
import { createCalendarReader } from '../calendar-reader';
import type { Call } from '../call';
import type { ReadTogether } from '../hub/read-together';
import { whenAborted } from '../when-aborted';
import { openChart } from './open-chart';

/** What was read so far of a question, and where to go on. */
export interface ChartReading {
  readonly prepared: PreparedChart;
  readonly aggregate: Aggregate;
  readonly by: 'resolver' | 'browser';
  readonly sharing: Sharing;
  /** What a scan asks for: more than the question needs where others are read with it. */
  readonly fieldIds: readonly string[];
  readonly plan: ReadingPlan;
  readonly spent: Spent;
  readonly vanished: number;
  readonly isComplete: boolean;
  /** Where the reading stopped; null at the end, and where it has to begin anew. */
  readonly token: string | null;
}

export interface ReadChartInput {
  readonly config: ChartConfig;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
  /** Whether approximate counts are not good enough: all work items are read then. */
  readonly isExact: boolean;
  /** An unfinished reading of the same question to go on with; null to begin. */
  readonly from: ChartReading | null;
  /** Reads together with the other gadgets of the dashboard; null where there are none. */
  readonly together: ReadTogether | null;
  readonly call: Call;
  readonly send: SendRequest;
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** 0 to 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ScanProgress) => void;
  /** Called with each part that makes the numbers grow; the aggregate in it goes on growing. */
  readonly onPart: (reading: ChartReading) => void;
}

/** What was read counts also when the reading failed in the middle. */
export interface ReadChartOutcome {
  readonly reading: ChartReading | null;
  readonly error: AppError | null;
}

/** Grown numbers are drawn again this often: drawing sends the whole tree over the bridge. */
const PART_INTERVAL_MS = 500;

/**
 * Reads a chart: together with other gadgets where they ask about the same source, else it asks the resolver for slices until it has all, or scans in this browser where the resolver says so.
 * Aborting the signal ends the reading with what is there.
 */
export async function readChart(input: ReadChartInput): Promise<ReadChartOutcome> {
  const { from, isExact, onProgress } = input;
  if (from !== null) onProgress({ read: from.aggregate.items, expected: from.prepared.itemsExpected });
  if (from?.by === 'browser') return readInBrowser(input, from);
  return from === null && !isExact ? beginTogether(input) : readSlices(input, NOT_SHARED);
}

async function beginTogether(input: ReadChartInput): Promise<ReadChartOutcome> {
  const { config, overlay, together, onPart } = input;
  if (together === null) return readSlices(input, NOT_SHARED);
  const outcome = await together({
    ...input,
    kind: 'chart',
    payload: { config, overlay, isExact: false, from: null } satisfies ChartRunPayload,
    onPart: (part) => {
      const { reading } = takeShared(config, part);
      if (reading !== null) onPart(reading);
    },
  });
  if (outcome.kind === 'by-itself') return readSlices(input, outcome.sharing);
  const { reading, error } = outcome;
  return reading === null ? { reading, error } : takeShared(config, reading);
}

function takeShared(config: ChartConfig, shared: SharedReading): ReadChartOutcome {
  const { gadgets, state, ...reading } = shared;
  const prepared = reading.prepared as PreparedChart;
  const question = prepareQuestion(config, prepared);
  if (!question.ok) return { reading: null, error: question.error };
  return {
    reading: {
      ...reading,
      prepared,
      aggregate: decodeAggregate(question.value, state as AggregateState),
      by: 'browser',
      sharing: { kind: 'shared', gadgets },
    },
    error: shared.error,
  };
}

async function readSlices(input: ReadChartInput, sharing: Sharing): Promise<ReadChartOutcome> {
  const { config, overlay, isExact, call, signal, onProgress, onPart } = input;
  const aborted = whenAborted(signal);
  let reading = input.from;
  do {
    const answer = await Promise.race([
      call('chart/run', { config, overlay, isExact, from: positionOf(reading) }),
      aborted,
    ]);
    // A slice under way is given up; the reading goes on later from where the slice began.
    if (answer === null) return { reading, error: null };
    if (!answer.ok) return { reading, error: answer.error };
    const run = answer.value;
    if (run.kind === 'browser') return startInBrowser(input, run);
    const question = prepareQuestion(config, run.prepared);
    if (!question.ok) return { reading, error: question.error };
    const slice = decodeAggregate(question.value, run.state);
    const aggregate = reading?.aggregate ?? createAggregate(question.value);
    aggregate.merge(slice);
    reading = {
      prepared: reading?.prepared ?? run.prepared,
      aggregate,
      by: 'resolver',
      sharing: reading?.sharing ?? sharing,
      fieldIds: question.value.fieldIds,
      plan: reading?.plan ?? run.plan,
      spent: addSpent(reading?.spent ?? NOTHING_SPENT, run.spent),
      vanished: (reading?.vanished ?? 0) + run.vanished,
      isComplete: run.token === null,
      token: run.token,
    };
    onProgress({ read: aggregate.items, expected: reading.prepared.itemsExpected });
    onPart(reading);
  } while (!reading.isComplete && !signal.aborted);
  return { reading, error: null };
}

function positionOf(reading: ChartReading | null): ReadingPosition | null {
  if (reading === null || reading.token === null) return null;
  return { token: reading.token, computedAt: reading.prepared.computedAt };
}

type LeftToBrowser = Extract<ChartRun, { readonly kind: 'browser' }>;

/** Looks up what the resolver has not, and counts where that is enough. */
async function startInBrowser(
  input: ReadChartInput,
  { prepared: lookedUp, scarcePoints, spent }: LeftToBrowser,
): Promise<ReadChartOutcome> {
  const { config, overlay, isExact, now, signal } = input;
  const meter = createMeter(input.send);
  const stopped = whenAborted(signal).then(() => undefined);
  const send = createRetryingSend({ ...input, send: meter.send, deadline: null, ended: stopped });
  const opened = await openChart({
    ...{ send, config, overlay, isExact, lookedUp, stopped },
    now: now(),
    readCalendar: createCalendarReader(input.call, meter),
  });
  if (!opened.ok) return { reading: null, error: signal.aborted ? null : opened.error };
  const { prepared, question, counted } = opened.value;
  const reading: ChartReading = {
    prepared,
    aggregate: createAggregate(question),
    by: 'browser',
    sharing: NOT_SHARED,
    fieldIds: question.fieldIds,
    plan: {
      ...(counted?.plan ?? planOfScan(scanPlan(prepared, question))),
      ...(scarcePoints === null ? {} : { scarcePoints }),
    },
    spent: addSpent(spent, meter.spent()),
    vanished: 0,
    isComplete: counted !== null,
    token: null,
  };
  if (counted === null) return readInBrowser(input, reading);
  reading.aggregate.absorb(counted.state);
  return { reading, error: null };
}

function scanPlan({ itemsExpected }: PreparedChart, question: Question): ScanPlan {
  const scan = planScan(scanQuestion(question, { itemsExpected, isMetered: false }));
  return planHistories(scan, question.historyFieldIds);
}

async function readInBrowser(input: ReadChartInput, from: ChartReading): Promise<ReadChartOutcome> {
  const { config, send, now, wait, random, signal, onProgress, onPart } = input;
  const { prepared, aggregate, fieldIds } = from;
  const question = prepareQuestion(config, prepared);
  if (!question.ok) return { reading: from, error: question.error };
  const { historyFieldIds, sources } = question.value;
  const meter = createMeter(send);

  let drawnAt = now();
  const outcome = await runScan({
    send: meter.send,
    jql: prepared.jql,
    sources: sources.map(({ jql }) => jql),
    fieldIds,
    historyFieldIds,
    plan: scanPlan(prepared, question.value),
    onIssues: (issues) => {
      aggregate.addAll(issues);
    },
    onProgress: (progress) => {
      if (now() - drawnAt < PART_INTERVAL_MS) return;
      drawnAt = now();
      onProgress(progress);
      onPart({ ...from });
    },
    now,
    wait,
    random,
    deadline: null,
    signal,
    token: from.token,
  });
  const { end } = outcome;
  const reading: ChartReading = {
    ...from,
    spent: addSpent(from.spent, meter.spent()),
    vanished: from.vanished + outcome.vanished,
    isComplete: end.kind === 'complete',
    token: end.kind === 'complete' ? null : end.token,
  };
  return { reading, error: end.kind === 'failed' ? end.error : null };
}
