import type { TrendRun, TrendRunPayload } from '../contract/trend';
import type { AppError } from '../core/error';
import { choosePlace } from '../core/plan/choose-place';
import { createMeter } from '../core/plan/meter';
import { planScan } from '../core/plan/plan-scan';
import { createRetryingSend } from '../core/plan/retrying-send';
import { runScan } from '../core/plan/run-scan';
import { failure, success, type Result } from '../core/result';
import { TREND_KINDS } from '../core/trend/kinds/registry';
import { prepareTrend } from '../core/trend/prepare-trend';
import { trendQuestion } from '../core/trend/question';
import { createTrend } from '../core/trend/trend';
import type { Ports } from '../ports/ports';
import { readSettings } from './read-settings';
import { readWorkingCalendar } from './read-working-calendar';

/** As for charts: numbers grow, and the 25 s of a resolver are never used up. */
const SLICE_MS = 15_000;
const RESERVE_MS = 7000;

/**
 * Reads a slice of a trend's source as the viewer, or says that the viewer's browser is to read it. What is known of a trend
 * is small whatever the source: a few numbers for each period.
 */
export async function runTrend(
  ports: Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>,
  payload: TrendRunPayload,
): Promise<Result<TrendRun, AppError>> {
  const { jira, clock, random } = ports;
  const { config, overlay, from } = payload;
  const deadline = clock.now() + Math.min(SLICE_MS, clock.remainingMs() - RESERVE_MS);
  const meter = createMeter(jira.asViewer);
  const send = createRetryingSend({
    send: meter.send,
    now: clock.now,
    wait: clock.wait,
    random: random.next,
    deadline,
    ended: null,
  });
  const [settings, prepared] = await Promise.all([
    readSettings(ports),
    prepareTrend(send, {
      config,
      overlay,
      computedAt: from?.computedAt ?? clock.now(),
      readCalendar: (boardId) => readWorkingCalendar({ ...ports, jira: { asViewer: meter.send } }, boardId),
    }),
  ]);
  if (!settings.ok) return settings;
  if (!prepared.ok) return prepared;
  const { jql, itemsExpected, subject } = prepared.value;
  if (
    from === null &&
    choosePlace(settings.value.largeReads, itemsExpected, meter.pointsLeft()) === 'browser'
  ) {
    return success({ kind: 'browser', prepared: prepared.value });
  }

  const kind = TREND_KINDS[config.kind];
  const trend = createTrend(trendQuestion(config, prepared.value));
  const fieldIds = kind.fieldIds(subject);
  const { end } = await runScan({
    send: meter.send,
    jql,
    fieldIds,
    historyFieldIds: kind.historyFieldIds(subject),
    plan: planScan({ itemsExpected, fieldIds, isMetered: true, pointsLeft: meter.pointsLeft() }),
    onIssues: (issues) => {
      issues.forEach(trend.add);
    },
    onProgress: () => undefined,
    now: clock.now,
    wait: clock.wait,
    random: random.next,
    deadline,
    signal: null,
    token: from?.token ?? null,
  });
  if (end.kind === 'failed') return failure(end.error);
  return success({
    kind: 'slice',
    prepared: prepared.value,
    state: trend.encode(),
    token: end.kind === 'paused' ? end.token : null,
    requests: meter.spent().requests,
  });
}
