import type { LeftToBrowser } from '../../contract/reading';
import { addSpent, createMeter } from '../../core/plan/meter';
import { planOfScan } from '../../core/plan/plan-reading';
import { runScan } from '../../core/plan/run-scan';
import { scanNeeds, scanOf, type PlannedScan } from '../../core/plan/scan-needs';
import type { ScannedQuestion } from '../../core/plan/scan-question';
import { NOT_SHARED } from '../../core/plan/sharing';
import type { PreparedReading } from '../../core/reading/reading-kind';
import { createCalendarReader } from '../calendar-reader';
import type { QuestionOutcome, QuestionRun } from './question-run';
import { openReading } from './open-reading';
import { createPatientSend } from './patient-send';
import { beginReading, type Reading } from './reading';

/** Grown numbers are drawn again this often: drawing sends the whole tree over the bridge. */
const PART_INTERVAL_MS = 500;

/** Looks up what the resolver has not, counts where that is enough, and scans where it is not. */
export async function startInBrowser<Config, Prepared extends PreparedReading, State>(
  input: QuestionRun<Config, Prepared, State>,
  { prepared: lookedUp, scarcePoints, spent }: LeftToBrowser<Prepared>,
): Promise<QuestionOutcome<Prepared, State>> {
  const { kind, config, overlay, isExact, now, signal } = input;
  const meter = createMeter(input.send);
  const opened = await openReading(kind, {
    ...{ config, overlay, isExact, lookedUp },
    ...createPatientSend({ ...input, send: meter.send }),
    now: now(),
    readCalendar: createCalendarReader(input.call, meter),
  });
  if (!opened.ok) return { reading: null, error: signal.aborted ? null : opened.error };
  const { prepared, question, counted } = opened.value;
  const plan = counted?.plan ?? planOfScan(browserScan(prepared, question).plan);
  const begun = {
    ...beginReading(question, {
      ...{ prepared, by: 'browser', sharing: NOT_SHARED },
      plan: scarcePoints === null ? plan : { ...plan, scarcePoints },
    }),
    spent: addSpent(spent, meter.spent()),
  };
  if (counted === null) return scanInBrowser(input, begun);
  begun.answer.absorb(counted.state);
  return { reading: { ...begun, isComplete: true }, error: null };
}

/** Reads the work items, from where an earlier scan stopped. */
export async function scanInBrowser<Config, Prepared extends PreparedReading, State>(
  input: QuestionRun<Config, Prepared, State>,
  from: Reading<Prepared, State>,
): Promise<QuestionOutcome<Prepared, State>> {
  const { kind, config, now, onProgress, onPart } = input;
  const { prepared, answer, fieldIds, token } = from;
  const question = kind.ask(config, prepared);
  if (!question.ok) return { reading: from, error: question.error };
  const meter = createMeter(input.send);

  let drawnAt = now();
  const { end, vanished } = await runScan({
    ...input,
    ...browserScan(prepared, { ...question.value, fieldIds }),
    send: meter.send,
    onIssues: answer.addAll,
    onProgress: (progress) => {
      if (now() - drawnAt < PART_INTERVAL_MS) return;
      drawnAt = now();
      onProgress(progress);
      onPart({ ...from });
    },
    deadline: null,
    token,
  });
  const reading = {
    ...from,
    spent: addSpent(from.spent, meter.spent()),
    vanished: from.vanished + vanished,
    isComplete: end.kind === 'complete',
    token: end.kind === 'complete' ? null : end.token,
  };
  return { reading, error: end.kind === 'failed' ? end.error : null };
}

function browserScan(prepared: PreparedReading, question: ScannedQuestion): PlannedScan {
  return scanOf(scanNeeds(question, prepared, { isMetered: false }));
}
