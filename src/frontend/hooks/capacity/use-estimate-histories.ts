import { TIME_FIELDS } from '../../../core/capacity/estimate';
import { readHistories, type Histories } from '../../../core/plan/read-histories';
import { patientSend } from '../../capacity/capacity-send';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { useAnswer, type Answer } from '../use-answer';

interface HistoriesQuestion {
  readonly numbers: readonly IterationNumbers[];
  /** When the work was read, epoch ms: the same work is asked for once. */
  readonly readAt: number | null;
  readonly isWanted: boolean;
}

/** What happened to the remaining estimates of the work; nothing is asked where the board estimates by something else. */
export function useEstimateHistories({ numbers, readAt, isWanted }: HistoriesQuestion): Answer<Histories> {
  const ofRemaining = numbers.filter(({ input }) => input.board.estimate.kind === 'remaining');
  const ids = new Set(ofRemaining.flatMap(({ input }) => input.work.items?.map(({ id }) => id) ?? []));
  const issueIds = [...ids].sort();
  const isAsked = isWanted && issueIds.length > 0;
  return useAnswer(isAsked ? `${String(readAt)}/${issueIds.join()}` : null, () =>
    readHistories(patientSend(), { issueIds, fieldIds: [TIME_FIELDS.remaining] }),
  );
}
