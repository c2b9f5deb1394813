import type { ReadingKind } from '../reading/reading-kind';
import { success } from '../result';
import { sourceKey } from '../source/source-key';
import { followsFilter, type TrendConfig } from './config';
import { TREND_KINDS } from './kinds/registry';
import { parseTrendConfig } from './parse-config';
import { prepareTrend } from './prepare-trend';
import { trendQuestion } from './question';
import type { TrendState } from './state';
import type { PreparedTrend } from './subject';
import { createTrend } from './trend';

/** How a trend is read. What is known of it is small whatever the source: a few numbers for each period. */
export const trendReading: ReadingKind<TrendConfig, PreparedTrend, TrendState> = {
  id: 'trend',
  parseConfig: parseTrendConfig,
  identity: (config) => JSON.stringify({ ...config, title: '', refreshMinutes: null }),
  sourceKey: (config, overlay) =>
    config.scope.kind === 'source'
      ? sourceKey([config.scope.source], followsFilter(config) ? overlay : null)
      : JSON.stringify(config.scope),
  isCount: () => false,
  prepare: prepareTrend,
  ask: (config, prepared) => {
    const { fieldIds, historyFieldIds } = TREND_KINDS[config.kind];
    const question = trendQuestion(config, prepared);
    return success({
      sources: [],
      fieldIds: fieldIds(prepared.subject),
      historyFieldIds: historyFieldIds(prepared.subject),
      begin: () => createTrend(question),
      count: () => Promise.resolve(null),
    });
  },
};
