import type { ChartRun, ChartRunPayload, PreparedChart } from '../../contract';
import { createAggregate } from '../../core/aggregate/aggregate';
import { prepareQuestion, type Question } from '../../core/chart/question';
import { appError, type AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import { prepareChart } from '../../core/chart/prepare-chart';
import { choosePlace, isLeftToBrowser } from '../../core/plan/choose-place';
import { runCounts, type Counted } from '../../core/plan/counts/run-counts';
import { NOTHING_SPENT } from '../../core/plan/meter';
import { planHistories } from '../../core/plan/plan-histories';
import { planOfScan } from '../../core/plan/plan-reading';
import { planScan } from '../../core/plan/plan-scan';
import { isScarce } from '../../core/plan/points-left';
import { runScan, type ScanEnd } from '../../core/plan/run-scan';
import { scanQuestion } from '../../core/plan/scan-question';
import { failure, success, type Result } from '../../core/result';
import { projectOf } from '../../core/source/project-of';
import type { Ports } from '../../ports/ports';
import { openSlice, type Slice } from './open-slice';
import { readSettings } from './read-settings';

type RunPorts = Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>;

/**
 * Most bytes of a state in one answer. A resolver may answer 5 MB.
 *
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ read 2026-08-22
 */
const STATE_BYTES_MAX = 4_000_000;

/** Most characters of a token: it comes back in a payload that may have 500 KB, next to the configuration. */
const TOKEN_LENGTH_MAX = 300_000;

/**
 * Reads and aggregates a slice of a chart's sources as the viewer, or says that the viewer's browser is to read it. A token
 * goes on here whatever has changed since the first slice, which also decides what "now" is.
 */
export async function runChart(
  ports: RunPorts,
  { config, overlay, isExact, from }: ChartRunPayload,
): Promise<Result<ChartRun, AppError>> {
  const slice = openSlice(ports);
  const settings = await readSettings(ports);
  if (!settings.ok) return settings;
  const { largeReads } = settings.value;
  if (from === null && isLeftToBrowser(largeReads, config.calculate.measure)) {
    return success({ kind: 'browser', prepared: null, scarcePoints: null, spent: NOTHING_SPENT });
  }
  const { send, meter, readCalendar } = slice;
  const now = from?.computedAt ?? ports.clock.now();
  const prepared = await prepareChart(send, { config, overlay, now, readCalendar });
  if (!prepared.ok) return prepared;
  const question = prepareQuestion(config, prepared.value);
  if (!question.ok) return question;

  const { itemsExpected } = prepared.value;
  const left = meter.pointsLeft();
  if (from === null && choosePlace(largeReads, itemsExpected, left) === 'browser') {
    const scarcePoints = isScarce(itemsExpected, left) ? left : null;
    return success({ kind: 'browser', prepared: prepared.value, scarcePoints, spent: meter.spent() });
  }
  const asked = { slice, prepared: prepared.value, question: question.value, token: from?.token ?? null };
  const counted = from === null && !isExact ? await countInTime(ports, { ...asked, config }) : null;
  if (counted !== null) {
    const { plan, state } = counted;
    const spent = meter.spent();
    return success({ kind: 'slice', prepared: prepared.value, state, token: null, plan, spent, vanished: 0 });
  }
  const read = await readSlice(asked);
  if (!read.ok && read.error.code === 'too-large' && from === null && largeReads === 'automatic') {
    const spent = meter.spent();
    return success({ kind: 'browser', prepared: prepared.value, scarcePoints: null, spent });
  }
  return read;
}

interface CountInput extends SliceInput {
  readonly config: ChartRunPayload['config'];
}

/** Counts until the deadline of the slice; what is not counted by then is left to a scan. */
async function countInTime(
  { clock }: RunPorts,
  { slice: { send, deadline }, config, question, prepared }: CountInput,
): Promise<Counted | null> {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const stopped = clock.wait(Math.max(0, deadline - clock.now()), ended);
  return runCounts({
    send,
    question,
    context: prepared,
    projectKey: projectOf(config.sources),
    isMetered: true,
    stopped,
  }).finally(end);
}

interface SliceInput {
  readonly slice: Slice;
  readonly prepared: PreparedChart;
  readonly question: Question;
  readonly token: string | null;
}

async function readSlice({
  slice: { scan: tools, meter },
  prepared,
  question,
  token,
}: SliceInput): Promise<Result<Extract<ChartRun, { kind: 'slice' }>, AppError>> {
  const { jql, itemsExpected } = prepared;
  const { fieldIds, historyFieldIds, sources } = question;
  const aggregate = createAggregate(question);
  const scan = planScan(
    scanQuestion(question, { itemsExpected, isMetered: true, pointsLeft: meter.pointsLeft() }),
  );
  const plan = planHistories(scan, historyFieldIds);
  const { end, vanished } = await runScan({
    ...tools,
    jql,
    sources: sources.map((source) => source.jql),
    fieldIds,
    historyFieldIds,
    plan,
    onIssues: aggregate.addAll,
    token,
  });
  if (end.kind === 'failed') return failure(end.error);
  const state = aggregate.encode();
  const nextToken = tokenOf(end);
  if (jsonBytes(state) > STATE_BYTES_MAX || (nextToken?.length ?? 0) > TOKEN_LENGTH_MAX) {
    return failure(appError('too-large'));
  }
  return success({
    kind: 'slice',
    prepared,
    state,
    token: nextToken,
    plan: planOfScan(plan),
    spent: meter.spent(),
    vanished,
  });
}

function tokenOf(end: Exclude<ScanEnd, { kind: 'failed' }>): string | null {
  return end.kind === 'paused' ? end.token : null;
}
