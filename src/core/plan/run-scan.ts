import { appError, type AppError } from '../error';
import type { JiraIssue } from '../field/field';
import type { SendRequest } from '../jira/rest';
import { success, type Result } from '../result';
import { createIdSet, type IdSet } from './id-set';
import { REQUESTS_IN_FLIGHT, type ScanKind, type ScanPlan } from './plan-scan';
import { SCAN_READERS } from './readers/registry';
import { createRetryingSend, type Wait } from './retrying-send';
import { runPool } from './run-pool';
import type { ScanReader, ScanStep } from './scan-reader';
import { decodeScanToken, encodeScanToken } from './scan-token';
import { withHistories } from './with-histories';

/** After the deadline nothing new is asked for, and answers under way get this long. */
const LAST_ANSWERS_MS = 4000;

export interface ScanProgress {
  readonly read: number;
  /** Approximate: fewer or more may come. */
  readonly expected: number;
}

export interface ScanInput {
  readonly send: SendRequest;
  /** Bounded, without ORDER BY. */
  readonly jql: string;
  /** The sources one by one, as `jql`, where issues are to say which of them they are in: see `MEMBERSHIP`. */
  readonly sources?: readonly string[];
  /** Exactly the fields that the answer needs. */
  readonly fieldIds: readonly string[];
  /** Fields whose history the answer needs as well; up to ten. None where it is left out. */
  readonly historyFieldIds?: readonly string[];
  readonly plan: ScanPlan;
  /** Takes each issue once, in no promised order. The scan keeps none. */
  readonly onIssues: (issues: readonly JiraIssue[]) => void;
  /** `position` gives a token at any time until the scan has ended: a later scan goes on from what was handed over by then. */
  readonly onProgress: (progress: ScanProgress, position: () => string) => void;
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** 0 to 1. */
  readonly random: () => number;
  /** Epoch ms: the scan pauses there. Null: it goes on until the end. */
  readonly deadline: number | null;
  /** Aborting pauses the scan at once. */
  readonly signal: AbortSignal | null;
  /** Where an earlier scan of the same question paused; null to begin. */
  readonly token: string | null;
}

export interface ScanOutcome {
  readonly end: ScanEnd;
  /** Sent by this run, repeated ones among them. */
  readonly requests: number;
  /** Issues handed over, those before the token among them. */
  readonly read: number;
  /** Issues that were found by this run's searches and were gone when their fields were asked for. */
  readonly vanished: number;
}

/** What was handed over counts in every case; with the token a later scan hands over exactly the rest. */
export type ScanEnd =
  | { readonly kind: 'complete' }
  | { readonly kind: 'paused'; readonly by: 'deadline' | 'signal'; readonly token: string }
  | { readonly kind: 'failed'; readonly error: AppError; readonly token: string | null };

/**
 * Reads all issues of a source as planned, several requests at a time, and hands them over page by page.
 * A scan always sends a request before it looks at the deadline, so that resuming gets ahead. At its deadline, and at a passing
 * fault near it, a scan pauses if it has got ahead, and fails if it has not.
 */
export async function runScan(input: ScanInput): Promise<ScanOutcome> {
  const opened = openScan(input);
  if (!opened.ok) {
    return { end: { kind: 'failed', error: opened.error, token: null }, requests: 0, read: 0, vanished: 0 };
  }
  return driveScan(input, opened.value);
}

interface OpenScan {
  readonly kind: ScanKind;
  readonly reader: ScanReader;
  readonly seen: IdSet;
  readonly read: number;
}

function openScan({ jql, sources = [], fieldIds, plan, token }: ScanInput): Result<OpenScan, AppError> {
  const asked = { jql, sources, fieldIds, itemsExpected: plan.itemsExpected };
  if (token === null) {
    const seen = createIdSet();
    const reader = SCAN_READERS[plan.kind].open({ ...asked, seen });
    return success({ kind: plan.kind, reader, seen, read: 0 });
  }
  const position = decodeScanToken(token, { jql, sources, fieldIds });
  if (!position.ok) return position;
  const { kind, state, seen, read } = position.value;
  const reader = SCAN_READERS[kind].resume({ ...asked, seen }, state);
  return reader.ok ? success({ kind, reader: reader.value, seen, read }) : reader;
}

async function driveScan(input: ScanInput, { kind, reader, seen, read }: OpenScan): Promise<ScanOutcome> {
  const { jql, sources = [], fieldIds, plan, now, deadline } = input;
  const run = { requests: 0, read, answers: 0, error: null as AppError | null };
  const { stopped, stop, hasStopped } = createStop(input);
  const send = createRetryingSend({
    ...input,
    send: (request) => {
      run.requests += 1;
      return input.send(request);
    },
    ended: stopped,
  });

  const token = (): string =>
    encodeScanToken({ kind, state: reader.encode(), seen, read: run.read }, { jql, sources, fieldIds });

  const perform = async (step: ScanStep): Promise<void> => {
    const answer = await withHistories(step, input.historyFieldIds ?? []).perform(send);
    if (hasStopped()) return;
    const issues = answer.ok ? answer.value() : answer;
    if (!issues.ok) {
      run.error ??= issues.error;
      stop();
      return;
    }
    run.answers += 1;
    if (issues.value.length === 0) return;
    run.read += issues.value.length;
    input.onIssues(issues.value);
    input.onProgress({ read: run.read, expected: plan.itemsExpected }, token);
  };

  const mayAsk = (): boolean => {
    if (hasStopped()) return false;
    return deadline === null || run.requests === 0 || now() < deadline;
  };

  const next = (): (() => Promise<void>) | null => {
    const step = mayAsk() ? reader.take() : null;
    return step === null ? null : () => perform(step);
  };
  await runPool({ limit: REQUESTS_IN_FLIGHT, next, stopped }).finally(stop);

  const { requests } = run;
  return { end: endOf(input, reader, run, token), requests, read: run.read, vanished: reader.vanished };
}

interface Stop {
  readonly stop: () => void;
  readonly hasStopped: () => boolean;
  readonly stopped: Promise<void>;
}

/** Stops when it is told to, when the signal is aborted, and when nothing may be waited for any longer. */
function createStop({ now, wait, deadline, signal }: ScanInput): Stop {
  let resolve = (): void => undefined;
  let hasStopped = false;
  const stopped = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  const stop = (): void => {
    hasStopped = true;
    resolve();
  };
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  if (deadline !== null) void wait(Math.max(0, deadline - now()) + LAST_ANSWERS_MS, stopped).then(stop);
  return { stop, stopped, hasStopped: () => hasStopped };
}

function endOf(
  { deadline, signal }: ScanInput,
  reader: ScanReader,
  { error, answers }: { readonly error: AppError | null; readonly answers: number },
  token: () => string,
): ScanEnd {
  if (error !== null) {
    const isPassing = error.code === 'jira-busy' || error.code === 'jira-unavailable';
    return isPassing && deadline !== null && answers > 0
      ? { kind: 'paused', by: 'deadline', token: token() }
      : { kind: 'failed', error, token: token() };
  }
  if (reader.isDone) return { kind: 'complete' };
  if (signal?.aborted === true) return { kind: 'paused', by: 'signal', token: token() };
  return answers > 0
    ? { kind: 'paused', by: 'deadline', token: token() }
    : { kind: 'failed', error: appError('jira-unavailable', { status: 0 }), token: token() };
}
