import type { ReadingPosition } from '../../contract/reading';
import { addSpent } from '../../core/plan/meter';
import type { Sharing } from '../../core/plan/sharing';
import type { PreparedReading } from '../../core/reading/reading-kind';
import { whenAborted } from '../when-aborted';
import type { QuestionOutcome, QuestionRun } from './question-run';
import { startInBrowser } from './read-in-browser';
import { beginReading, progressOf, type Reading } from './reading';

/** Asks the resolver slice by slice, from where an earlier reading stopped. */
export async function readSlices<Config, Prepared extends PreparedReading, State>(
  input: QuestionRun<Config, Prepared, State>,
  sharing: Sharing,
): Promise<QuestionOutcome<Prepared, State>> {
  const { kind, config, overlay, isExact, call, signal, onProgress, onPart } = input;
  const readSlice = kind.sliceReader(call);
  const aborted = whenAborted(signal);
  let reading = input.from;
  do {
    const from = positionOf(reading);
    const answer = await Promise.race([readSlice({ config, overlay, isExact, from }), aborted]);
    // A slice under way is given up; the reading goes on later from where the slice began.
    if (answer === null) return { reading, error: null };
    if (!answer.ok) return { reading, error: answer.error };
    const run = answer.value;
    if (run.kind === 'browser') return startInBrowser(input, run);
    const { prepared, state, plan, spent, vanished, token } = run;
    if (reading === null) {
      const question = kind.ask(config, prepared);
      if (!question.ok) return { reading, error: question.error };
      reading = beginReading(question.value, { prepared, plan, sharing, by: 'resolver' });
    }
    reading.answer.absorb(state);
    reading = {
      ...reading,
      spent: addSpent(reading.spent, spent),
      vanished: reading.vanished + vanished,
      isComplete: token === null,
      token,
    };
    onProgress(progressOf(reading));
    onPart(reading);
  } while (!reading.isComplete && !signal.aborted);
  return { reading, error: null };
}

function positionOf(
  reading: Pick<Reading<PreparedReading, unknown>, 'token' | 'prepared'> | null,
): ReadingPosition | null {
  if (reading === null || reading.token === null) return null;
  return { token: reading.token, computedAt: reading.prepared.computedAt };
}
