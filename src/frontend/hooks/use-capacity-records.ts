import type { CapacityRecords } from '../../contract/capacity';
import { EARLIER_MAX, earlierThan } from '../../core/capacity/inherit';
import { iterationDates, iterationKey, type Iteration } from '../../core/capacity/iteration';
import { success } from '../../core/result';
import { call } from '../call';
import { useTexts } from '../texts/text-provider';
import { useAnswer, type Answer } from './use-answer';

interface RecordsQuestion {
  readonly boardId: number;
  readonly asked: readonly Iteration[];
  /** All of the board: the plan of one is looked for in those before it. */
  readonly listed: readonly Iteration[];
}

/** What is stored about iterations of a board, in the order asked. */
export function useCapacityRecords({
  boardId,
  asked,
  listed,
}: RecordsQuestion): Answer<readonly CapacityRecords[]> {
  const { language } = useTexts();
  const keys = asked.map(({ source }) => iterationKey(source));
  return useAnswer(`${String(boardId)}/${keys.join('/')}`, async () => {
    const answers = await Promise.all(
      asked.map((iteration) =>
        call('capacity/read', {
          boardId,
          iteration: iterationKey(iteration.source),
          earlier: earlierThan(iteration, listed)
            .slice(0, EARLIER_MAX)
            .map(({ source }) => iterationKey(source)),
          dates: iterationDates(iteration),
          language,
        }),
      ),
    );
    const records: CapacityRecords[] = [];
    for (const answer of answers) {
      if (!answer.ok) return answer;
      records.push(answer.value);
    }
    return success(records);
  });
}
