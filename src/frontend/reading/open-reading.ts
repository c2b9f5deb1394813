import type { AppError } from '../../core/error';
import type { Counted, CountInput } from '../../core/plan/counts/counted';
import type {
  AskedQuestion,
  PrepareInput,
  PreparedReading,
  ReadingKind,
} from '../../core/reading/reading-kind';
import { success, type Result } from '../../core/result';

export interface OpenReadingInput<Config, Prepared>
  extends PrepareInput<Config>, Omit<CountInput, 'isMetered'> {
  /** Whether approximate counts are not good enough. */
  readonly isExact: boolean;
  /** What a resolver has looked up already; null when nothing. */
  readonly lookedUp: Prepared | null;
}

export interface OpenedReading<Prepared, State> {
  readonly prepared: Prepared;
  readonly question: AskedQuestion<State>;
  /** The whole answer, where counting gave it; null where the work items have to be read. */
  readonly counted: Counted<State> | null;
}

/** Looks up in this browser what is not known yet, and counts where that is enough. */
export async function openReading<Config, Prepared extends PreparedReading, State>(
  kind: ReadingKind<Config, Prepared, State>,
  input: OpenReadingInput<Config, Prepared>,
): Promise<Result<OpenedReading<Prepared, State>, AppError>> {
  const { send, config, isExact, lookedUp, stopped } = input;
  const prepared = lookedUp === null ? await kind.prepare(send, input) : success(lookedUp);
  if (!prepared.ok) return prepared;
  const question = kind.ask(config, prepared.value);
  if (!question.ok) return question;
  const counted = isExact ? null : await question.value.count({ send, isMetered: false, stopped });
  return success({ prepared: prepared.value, question: question.value, counted });
}
