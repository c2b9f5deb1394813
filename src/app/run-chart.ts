import type { ChartRun, ChartRunPayload, PreparedChart } from '../contract';
import { createAggregate } from '../core/aggregate/aggregate';
import { prepareQuestion, type Question } from '../core/chart/question';
import { appError, type AppError } from '../core/error';
import { choosePlace } from '../core/plan/choose-place';
import { planScan } from '../core/plan/plan-scan';
import { createRetryingSend } from '../core/plan/retrying-send';
import { runScan, type ScanEnd } from '../core/plan/run-scan';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { prepareChart } from './prepare-chart';
import { readSettings } from './read-settings';

type RunPorts = Pick<Ports, 'jira' | 'store' | 'clock' | 'random'>;

/** A slice asks for nothing new after this: the user sees numbers grow, and the 25 s of a resolver are never used up. */
const SLICE_MS = 15_000;

/** Left for the answers under way at the end of a slice, and for sending ours. */
const RESERVE_MS = 7000;

/**
 * Most bytes of a state in one answer. A resolver may answer 5 MB.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read 2026-08-22
 */
const STATE_BYTES_MAX = 4_000_000;

/** Most characters of a token: it comes back in a payload that may have 500 KB, next to the configuration. */
const TOKEN_LENGTH_MAX = 300_000;

/**
 * Reads and aggregates a slice of a chart's source as the viewer, or says that the viewer's browser is to read it. A token
 * goes on here whatever has changed since the first slice.
 */
export async function runChart(
  ports: RunPorts,
  { config, overlay, token }: ChartRunPayload,
): Promise<Result<ChartRun, AppError>> {
  const { jira, clock, random } = ports;
  const deadline = clock.now() + Math.min(SLICE_MS, clock.remainingMs() - RESERVE_MS);
  let lookUps = 0;
  const send = createRetryingSend({
    send: (request) => {
      lookUps += 1;
      return jira.asViewer(request);
    },
    now: clock.now,
    wait: clock.wait,
    random: random.next,
    deadline,
    ended: null,
  });
  const [settings, prepared] = await Promise.all([
    readSettings(ports),
    prepareChart(ports, send, { config, overlay }),
  ]);
  if (!settings.ok) return settings;
  if (!prepared.ok) return prepared;
  const question = prepareQuestion(config, prepared.value);
  if (!question.ok) return question;

  const { largeReads } = settings.value;
  if (token === null && choosePlace(largeReads, prepared.value.itemsExpected) === 'browser') {
    return success({ kind: 'browser', prepared: prepared.value });
  }
  const slice = await readSlice(ports, {
    prepared: prepared.value,
    question: question.value,
    token,
    deadline,
  });
  if (!slice.ok && slice.error.code === 'too-large' && token === null && largeReads === 'automatic') {
    return success({ kind: 'browser', prepared: prepared.value });
  }
  return slice.ok ? success({ ...slice.value, requests: slice.value.requests + lookUps }) : slice;
}

interface SliceInput {
  readonly prepared: PreparedChart;
  readonly question: Question;
  readonly token: string | null;
  readonly deadline: number;
}

async function readSlice(
  { jira, clock, random }: RunPorts,
  { prepared, question, token, deadline }: SliceInput,
): Promise<Result<Extract<ChartRun, { kind: 'slice' }>, AppError>> {
  const { jql, itemsExpected } = prepared;
  const { fieldIds } = question;
  const aggregate = createAggregate(question);
  const { end, requests } = await runScan({
    send: jira.asViewer,
    jql,
    fieldIds,
    plan: planScan({ itemsExpected, fieldIds, isMetered: true }),
    onIssues: (issues) => issues.forEach((issue) => aggregate.add(issue)),
    onProgress: () => undefined,
    now: clock.now,
    wait: clock.wait,
    random: random.next,
    deadline,
    signal: null,
    token,
  });
  if (end.kind === 'failed') return failure(end.error);
  const state = aggregate.encode();
  const nextToken = tokenOf(end);
  if (bytesOf(state) > STATE_BYTES_MAX || (nextToken?.length ?? 0) > TOKEN_LENGTH_MAX) {
    return failure(appError('too-large'));
  }
  return success({ kind: 'slice', prepared, state, token: nextToken, requests });
}

function tokenOf(end: Exclude<ScanEnd, { kind: 'failed' }>): string | null {
  return end.kind === 'paused' ? end.token : null;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
