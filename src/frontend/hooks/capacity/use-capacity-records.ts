import type { CapacityRecords } from '../../../contract/capacity';
import { iterationKey } from '../../../core/capacity/iteration';
import {
  confirmLenders,
  readCapacityRecords,
  type RecordsQuestion,
} from '../../capacity/read-capacity-records';
import { useTexts } from '../../texts/text-provider';
import { useAnswer, type Answer } from '../use-answer';

export interface RecordsAnswer extends Answer<readonly CapacityRecords[]> {
  /** Whether there is no answer until all iterations of the board are listed. */
  readonly needsAll: boolean;
}

/** What is stored about iterations of a board, in the order asked. */
export function useCapacityRecords(given: Omit<RecordsQuestion, 'language'>): RecordsAnswer {
  const { language } = useTexts();
  const question = { ...given, language };
  const keys = question.asked.map(({ source }) => iterationKey(source));
  const key = `${String(question.boardId)}/${keys.join('/')}`;
  const first = useAnswer(key, () => readCapacityRecords(question));
  const read = first.result?.ok === true ? first.result.value : [];
  const isGuess = read.some(({ elsewhere }) => elsewhere.length > 0);
  const confirmed = useAnswer(isGuess && question.isWhole ? key : null, () => confirmLenders(read, question));
  if (!isGuess) return { ...first, needsAll: false };
  return { ...confirmed, reload: first.reload, needsAll: true };
}
