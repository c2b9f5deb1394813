import type { CapacityRecords } from '../../contract/capacity';
import { EARLIER_MAX, earlierThan, lenderOf } from '../../core/capacity/inherit';
import { iterationDates, iterationKey, type Iteration } from '../../core/capacity/iteration';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { call } from '../call';

export interface RecordsQuestion {
  readonly boardId: number;
  readonly asked: readonly Iteration[];
  /** Of the board: the plan of one is looked for in those before it. */
  readonly listed: readonly Iteration[];
  /** Whether these are all of them; else closed sprints are missing. */
  readonly isWhole: boolean;
  /** In which holidays are named. */
  readonly language: string;
}

type OneRecord = Result<CapacityRecords, AppError>;
type Records = Result<readonly CapacityRecords[], AppError>;

/** What is stored about iterations of a board, in the order asked. */
export async function readCapacityRecords({ asked, ...question }: RecordsQuestion): Promise<Records> {
  return inOne(await Promise.all(asked.map((iteration) => readOne(iteration, question))));
}

/**
 * The same once all iterations of the board are known: whose plan is lent was a guess where others have one as well, and what
 * does not hold is read again.
 */
export async function confirmLenders(
  records: readonly CapacityRecords[],
  { asked, ...question }: RecordsQuestion,
): Promise<Records> {
  const { listed } = question;
  const confirm = (iteration: Iteration, read: CapacityRecords | undefined): Promise<OneRecord> =>
    read !== undefined && isRight(iteration, { read, listed })
      ? Promise.resolve(success(read))
      : readOne(iteration, question);
  return inOne(await Promise.all(asked.map((iteration, at) => confirm(iteration, records[at]))));
}

function isRight(
  iteration: Iteration,
  { read, listed }: { readonly read: CapacityRecords; readonly listed: readonly Iteration[] },
): boolean {
  if (read.elsewhere.length === 0) return true;
  const guess = read.lender?.iteration ?? null;
  const saved = new Set([...read.elsewhere, ...(guess === null ? [] : [guess])]);
  const lender = lenderOf(iteration, listed, saved);
  return guess === (lender === null ? null : iterationKey(lender.source));
}

function readOne(
  iteration: Iteration,
  { boardId, listed, isWhole, language }: Omit<RecordsQuestion, 'asked'>,
): Promise<OneRecord> {
  const own = iterationKey(iteration.source);
  const earlier = earlierThan(iteration, listed).slice(0, EARLIER_MAX).map(keyOf);
  const named = new Set([own, ...earlier]);
  return call('capacity/read', {
    ...{ boardId, iteration: own, earlier, language },
    others: isWhole ? null : listed.map(keyOf).filter((key) => !named.has(key)),
    dates: iterationDates(iteration),
  });
}

function keyOf({ source }: Iteration): string {
  return iterationKey(source);
}

function inOne(answers: readonly OneRecord[]): Records {
  const records: CapacityRecords[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    records.push(answer.value);
  }
  return success(records);
}
