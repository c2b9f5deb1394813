import type { ReadingPosition } from '../../contract/reading-position';
import type { SharedReading } from '../../contract/shared-reading';
import type { TrendRunPayload } from '../../contract/trend';
import type { AppError } from '../../core/error';
import type { SendRequest } from '../../core/jira/rest';
import { planScan } from '../../core/plan/plan-scan';
import type { Wait } from '../../core/plan/retrying-send';
import { runScan, type ScanProgress } from '../../core/plan/run-scan';
import { NOT_SHARED, type Sharing } from '../../core/plan/sharing';
import type { TrendConfig } from '../../core/trend/config';
import { TREND_KINDS } from '../../core/trend/kinds/registry';
import { trendQuestion } from '../../core/trend/question';
import type { TrendState } from '../../core/trend/state';
import type { PreparedTrend } from '../../core/trend/subject';
import { createTrend, type Trend } from '../../core/trend/trend';
import type { Call } from '../call';
import type { ReadTogether } from '../hub/read-together';
import { whenAborted } from '../when-aborted';

/** What was read so far of a trend, and where to go on. */
export interface TrendReading {
  readonly prepared: PreparedTrend;
  readonly trend: Trend;
  readonly by: 'resolver' | 'browser';
  readonly sharing: Sharing;
  /** What a scan asks for: more than the trend needs where others are read with it. */
  readonly fieldIds: readonly string[];
  readonly requests: number;
  /** Work items that were found and were gone when their fields were asked for. */
  readonly vanished: number;
  readonly isComplete: boolean;
  /** Where the reading stopped; null at the end, and where it has to begin anew. */
  readonly token: string | null;
}

export interface ReadTrendInput {
  readonly config: TrendConfig;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
  /** An unfinished reading of the same question to go on with; null to begin. */
  readonly from: TrendReading | null;
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
  /** What was read so far, slice by slice. */
  readonly onPart: (reading: TrendReading) => void;
}

/** What was read counts also when the reading failed in the middle. */
export interface ReadTrendOutcome {
  readonly reading: TrendReading | null;
  readonly error: AppError | null;
}

/**
 * Reads a trend: together with other gadgets where they ask about the same source, else it asks the resolver for slices until it has all, or scans in this browser where the resolver says so. Aborting
 * the signal ends the reading with what is there.
 */
export async function readTrend(input: ReadTrendInput): Promise<ReadTrendOutcome> {
  const { from, onProgress } = input;
  if (from !== null) onProgress({ read: from.trend.items, expected: from.prepared.itemsExpected });
  if (from?.by === 'browser') return readInBrowser(input, from);
  return from === null ? beginTogether(input) : readSlices(input, NOT_SHARED);
}

async function beginTogether(input: ReadTrendInput): Promise<ReadTrendOutcome> {
  const { config, overlay, together, onPart } = input;
  if (together === null) return readSlices(input, NOT_SHARED);
  const outcome = await together({
    ...input,
    kind: 'trend',
    payload: { config, overlay, from: null } satisfies TrendRunPayload,
    onPart: (part) => {
      onPart(takeShared(config, part));
    },
  });
  if (outcome.kind === 'by-itself') return readSlices(input, outcome.sharing);
  const { reading, error } = outcome;
  return { reading: reading === null ? null : takeShared(config, reading), error };
}

function takeShared(config: TrendConfig, { gadgets, state, spent, ...rest }: SharedReading): TrendReading {
  const prepared = rest.prepared as PreparedTrend;
  const reading = emptyReading(config, prepared, { by: 'browser', sharing: { kind: 'shared', gadgets } });
  reading.trend.absorb(state as TrendState);
  const { fieldIds, vanished, isComplete, token } = rest;
  return { ...reading, fieldIds, vanished, isComplete, token, requests: spent.requests };
}

async function readSlices(input: ReadTrendInput, sharing: Sharing): Promise<ReadTrendOutcome> {
  const { config, overlay, call, signal, onProgress, onPart } = input;
  const aborted = whenAborted(signal);
  let reading = input.from;
  do {
    const answer = await Promise.race([
      call('trend/run', { config, overlay, from: positionOf(reading) }),
      aborted,
    ]);
    // A slice under way is given up; the reading goes on later from where the slice began.
    if (answer === null) return { reading, error: null };
    if (!answer.ok) return { reading, error: answer.error };
    const run = answer.value;
    if (run.kind === 'browser') {
      const opened = emptyReading(config, run.prepared, { by: 'browser', sharing });
      return readInBrowser(input, { ...opened, requests: run.requests });
    }
    const before = reading ?? emptyReading(config, run.prepared, { by: 'resolver', sharing });
    before.trend.absorb(run.state);
    reading = {
      ...before,
      requests: before.requests + run.requests,
      vanished: before.vanished + run.vanished,
      isComplete: run.token === null,
      token: run.token,
    };
    onProgress({ read: reading.trend.items, expected: reading.prepared.itemsExpected });
    onPart(reading);
  } while (!reading.isComplete && !signal.aborted);
  return { reading, error: null };
}

function positionOf(reading: TrendReading | null): ReadingPosition | null {
  if (reading === null || reading.token === null) return null;
  return { token: reading.token, computedAt: reading.prepared.computedAt };
}

function emptyReading(
  config: TrendConfig,
  prepared: PreparedTrend,
  read: Pick<TrendReading, 'by' | 'sharing'>,
): TrendReading {
  return {
    ...read,
    prepared,
    trend: createTrend(trendQuestion(config, prepared)),
    fieldIds: TREND_KINDS[config.kind].fieldIds(prepared.subject),
    requests: 0,
    vanished: 0,
    isComplete: false,
    token: null,
  };
}

async function readInBrowser(input: ReadTrendInput, from: TrendReading): Promise<ReadTrendOutcome> {
  const { config, send, now, wait, random, signal, onProgress } = input;
  const { jql, itemsExpected, subject } = from.prepared;
  const { fieldIds } = from;
  const { end, requests, vanished } = await runScan({
    send,
    jql,
    fieldIds,
    historyFieldIds: TREND_KINDS[config.kind].historyFieldIds(subject),
    plan: planScan({ itemsExpected, fieldIds, isMetered: false }),
    onIssues: (issues) => {
      issues.forEach(from.trend.add);
    },
    onProgress,
    now,
    wait,
    random,
    deadline: null,
    signal,
    token: from.token,
  });
  const reading: TrendReading = {
    ...from,
    requests: from.requests + requests,
    vanished: from.vanished + vanished,
    isComplete: end.kind === 'complete',
    token: end.kind === 'complete' ? null : end.token,
  };
  return { reading, error: end.kind === 'failed' ? end.error : null };
}
