import { parseReadingPayload } from '../../contract/reading';
import type { AppError } from '../../core/error';
import { scanNeeds } from '../../core/plan/scan-needs';
import type { PreparedReading, ReadingKind } from '../../core/reading/reading-kind';
import { success, type Result } from '../../core/result';
import { openReading } from '../reading/open-reading';
import type { SharedQuestion } from './shared-question';

/** What a gadget of a dashboard asks, given as the resolver of the kind takes it. */
export function shareQuestion<Config, Prepared extends PreparedReading, State>(
  kind: ReadingKind<Config, Prepared, State>,
  payload: unknown,
): Result<SharedQuestion, AppError> {
  const parsed = parseReadingPayload(payload, kind.parseConfig);
  if (!parsed.ok) return parsed;
  const { config, overlay, isExact } = parsed.value;
  return success({
    sourceKey: kind.sourceKey(config, overlay),
    open: async (input) => {
      const opened = await openReading(kind, { ...input, config, overlay, isExact, lookedUp: null });
      if (!opened.ok) return opened;
      const { prepared, question, counted } = opened.value;
      const answer = question.begin();
      if (counted !== null) answer.absorb(counted.state);
      return success({
        prepared,
        needs: scanNeeds(question, prepared, { isMetered: false }),
        counted: counted?.plan ?? null,
        ...{ addAll: answer.addAll, encode: answer.encode },
      });
    },
  });
}
