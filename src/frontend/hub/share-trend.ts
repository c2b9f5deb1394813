import { parseTrendRunPayload } from '../../contract/trend';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { followsFilter } from '../../core/trend/config';
import { TREND_KINDS } from '../../core/trend/kinds/registry';
import { prepareTrend } from '../../core/trend/prepare-trend';
import { trendQuestion } from '../../core/trend/question';
import { createTrend } from '../../core/trend/trend';
import type { SharedQuestion } from './shared-question';
import { sourceKey } from './source-key';

/** A trend among the gadgets of a dashboard. */
export function shareTrend(payload: unknown): Result<SharedQuestion, AppError> {
  const parsed = parseTrendRunPayload(payload);
  if (!parsed.ok) return parsed;
  const { config, overlay } = parsed.value;
  const { scope } = config;
  return success({
    sourceKey:
      scope.kind === 'source'
        ? sourceKey([scope.source], followsFilter(config) ? overlay : null)
        : JSON.stringify(scope),
    open: async ({ send, now, readCalendar }) => {
      const prepared = await prepareTrend(send, { config, overlay, computedAt: now, readCalendar });
      if (!prepared.ok) return prepared;
      const { jql, itemsExpected, subject } = prepared.value;
      const kind = TREND_KINDS[config.kind];
      const trend = createTrend(trendQuestion(config, prepared.value));
      return success({
        prepared: prepared.value,
        needs: {
          jql,
          sources: [],
          historyFieldIds: kind.historyFieldIds(subject),
          question: { itemsExpected, fieldIds: kind.fieldIds(subject), isMetered: false },
        },
        counted: null,
        addAll: (issues) => {
          issues.forEach(trend.add);
        },
        encode: trend.encode,
      });
    },
  });
}
