import type { TrendRun, TrendRunPayload } from '../../contract/trend';
import type { AppError } from '../../core/error';
import { choosePlace } from '../../core/plan/choose-place';
import { planScan } from '../../core/plan/plan-scan';
import { runScan } from '../../core/plan/run-scan';
import { failure, success, type Result } from '../../core/result';
import { TREND_KINDS } from '../../core/trend/kinds/registry';
import { prepareTrend } from '../../core/trend/prepare-trend';
import { trendQuestion } from '../../core/trend/question';
import { createTrend } from '../../core/trend/trend';
import type { Ports } from '../../ports/ports';
import { openSlice } from './open-slice';
import { readSettings } from './read-settings';

/**
 * Reads a slice of a trend's source as the viewer, or says that the viewer's browser is to read it. What is known of a trend
 * is small whatever the source: a few numbers for each period.
 */
export async function runTrend(
  ports: Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>,
  payload: TrendRunPayload,
): Promise<Result<TrendRun, AppError>> {
  const { config, overlay, from } = payload;
  const { send, meter, readCalendar, scan } = openSlice(ports);
  const computedAt = from?.computedAt ?? ports.clock.now();
  const [settings, prepared] = await Promise.all([
    readSettings(ports),
    prepareTrend(send, { config, overlay, computedAt, readCalendar }),
  ]);
  if (!settings.ok) return settings;
  if (!prepared.ok) return prepared;
  const { jql, itemsExpected, subject } = prepared.value;
  if (
    from === null &&
    choosePlace(settings.value.largeReads, itemsExpected, meter.pointsLeft()) === 'browser'
  ) {
    return success({ kind: 'browser', prepared: prepared.value, requests: meter.spent().requests });
  }

  const kind = TREND_KINDS[config.kind];
  const trend = createTrend(trendQuestion(config, prepared.value));
  const fieldIds = kind.fieldIds(subject);
  const { end, vanished } = await runScan({
    ...scan,
    jql,
    fieldIds,
    historyFieldIds: kind.historyFieldIds(subject),
    plan: planScan({ itemsExpected, fieldIds, isMetered: true, pointsLeft: meter.pointsLeft() }),
    onIssues: (issues) => {
      issues.forEach(trend.add);
    },
    token: from?.token ?? null,
  });
  if (end.kind === 'failed') return failure(end.error);
  return success({
    kind: 'slice',
    prepared: prepared.value,
    state: trend.encode(),
    token: end.kind === 'paused' ? end.token : null,
    requests: meter.spent().requests,
    vanished,
  });
}
