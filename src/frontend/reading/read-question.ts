import type { ReadingPayload } from '../../contract/reading';
import type { SharedReading } from '../../contract/shared-reading';
import { NOT_SHARED } from '../../core/plan/sharing';
import type { PreparedReading } from '../../core/reading/reading-kind';
import type { ReadTogether } from '../hub/read-together';
import type { QuestionOutcome, QuestionRun } from './question-run';
import { scanInBrowser } from './read-in-browser';
import { readSlices } from './read-slices';
import { beginReading, progressOf } from './reading';

/**
 * Reads the answer to a question: together with other gadgets where they ask about the same source, else it asks the resolver
 * for slices until it has all, or scans in this browser where the resolver says so. Aborting the signal ends the reading with
 * what is there.
 */
export async function readQuestion<Config, Prepared extends PreparedReading, State>(
  input: QuestionRun<Config, Prepared, State>,
): Promise<QuestionOutcome<Prepared, State>> {
  const { from, isExact, together, onProgress } = input;
  if (from !== null) onProgress(progressOf(from));
  if (from?.by === 'browser') return scanInBrowser(input, from);
  return from !== null || isExact || together === null
    ? readSlices(input, NOT_SHARED)
    : beginTogether(input, together);
}

async function beginTogether<Config, Prepared extends PreparedReading, State>(
  input: QuestionRun<Config, Prepared, State>,
  together: ReadTogether,
): Promise<QuestionOutcome<Prepared, State>> {
  const { kind, config, overlay, isExact, onPart } = input;
  const outcome = await together({
    ...input,
    kind: kind.id,
    payload: { config, overlay, isExact, from: null } satisfies ReadingPayload<Config>,
    onPart: (part) => {
      const { reading } = takeShared(input, part);
      if (reading !== null) onPart(reading);
    },
  });
  if (outcome.kind === 'by-itself') return readSlices(input, outcome.sharing);
  const { reading, error } = outcome;
  return reading === null ? { reading, error } : takeShared(input, reading);
}

function takeShared<Config, Prepared extends PreparedReading, State>(
  { kind, config }: QuestionRun<Config, Prepared, State>,
  shared: SharedReading,
): QuestionOutcome<Prepared, State> {
  const { gadgets, plan, fieldIds, spent, vanished, isComplete, token, error } = shared;
  const prepared = shared.prepared as Prepared;
  const question = kind.ask(config, prepared);
  if (!question.ok) return { reading: null, error: question.error };
  const begun = beginReading(question.value, {
    ...{ prepared, plan, by: 'browser' },
    sharing: { kind: 'shared', gadgets },
  });
  begun.answer.absorb(shared.state as State);
  return { reading: { ...begun, fieldIds, spent, vanished, isComplete, token }, error };
}
