import { parseChartRunPayload } from '../../contract/payloads';
import { createAggregate } from '../../core/aggregate/aggregate';
import type { AppError } from '../../core/error';
import { scanQuestion } from '../../core/plan/scan-question';
import { success, type Result } from '../../core/result';
import { openChart } from '../chart/open-chart';
import type { SharedQuestion } from './shared-question';
import { sourceKey } from './source-key';

/** A chart among the gadgets of a dashboard. */
export function shareChart(payload: unknown): Result<SharedQuestion, AppError> {
  const parsed = parseChartRunPayload(payload);
  if (!parsed.ok) return parsed;
  const { config, overlay, isExact } = parsed.value;
  return success({
    sourceKey: sourceKey(
      config.sources.map(({ source }) => source),
      config.followsFilter ? overlay : null,
    ),
    open: async (input) => {
      const opened = await openChart({ ...input, config, overlay, isExact, lookedUp: null });
      if (!opened.ok) return opened;
      const { prepared, question, counted } = opened.value;
      const aggregate = createAggregate(question);
      if (counted !== null) aggregate.absorb(counted.state);
      return success({
        prepared,
        needs: {
          jql: prepared.jql,
          sources: question.sources.map(({ jql }) => jql),
          historyFieldIds: question.historyFieldIds,
          question: scanQuestion(question, { itemsExpected: prepared.itemsExpected, isMetered: false }),
        },
        counted: counted?.plan ?? null,
        addAll: aggregate.addAll,
        encode: () => aggregate.encode(),
      });
    },
  });
}
