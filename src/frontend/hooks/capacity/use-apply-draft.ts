import { useState } from 'react';
import type { Field } from '../../../core/field/field';
import { changedItems } from '../../../core/capacity/what-if/changed-items';
import type { DraftWrite } from '../../../core/capacity/what-if/draft-writes';
import { performWrites, type WriteOutcome } from '../../../core/capacity/what-if/perform-writes';
import { appError, type AppError } from '../../../core/error';
import { failure, success, type Result } from '../../../core/result';
import { scenarioOf } from '../../capacity/drafted';
import { performWrite } from '../../capacity/perform-write';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { readItems } from '../../capacity/read-estimated-works';
import { useModuleContext } from '../../components/module-context-provider';

interface ApplyInput {
  readonly numbers: readonly IterationNumbers[];
  readonly estimate: Field;
  readonly writes: readonly DraftWrite[];
}

export interface ApplyControl {
  /** How many writes are done; null while nothing is written. */
  readonly progress: number | null;
  /** Why nothing was written at all. */
  readonly error: AppError | null;
  /** Null where nothing was written. */
  readonly apply: (input: ApplyInput) => Promise<readonly WriteOutcome[] | null>;
}

/**
 * Makes a draft true, as the viewer. The work items are read once more before: what somebody else assigned or moved since is left
 * alone.
 */
export function useApplyDraft(): ApplyControl {
  const { accountId: viewerId } = useModuleContext();
  const [state, setState] = useState<Omit<ApplyControl, 'apply'>>({ progress: null, error: null });
  return {
    ...state,
    apply: async ({ numbers, estimate, writes }) => {
      setState({ progress: 0, error: null });
      const changed = await changedMeanwhile(numbers, estimate);
      if (!changed.ok) {
        setState({ progress: null, error: changed.error });
        return null;
      }
      const outcomes = await performWrites({
        writes,
        changed: changed.value,
        perform: (write) => performWrite(write, { numbers, writes, viewerId }),
        onProgress: (progress) => {
          setState({ progress, error: null });
        },
      });
      setState({ progress: null, error: null });
      return outcomes;
    },
  };
}

async function changedMeanwhile(
  numbers: readonly IterationNumbers[],
  estimate: Field,
): Promise<Result<ReadonlySet<string>, AppError>> {
  const before = scenarioOf(numbers);
  const answers = await Promise.all(
    numbers.map(({ jql, input }) => readItems(jql, estimate, input.board.timeZone)),
  );
  const failed = answers.find((answer) => !answer.ok);
  if (failed?.ok === false) return failed;
  const present = scenarioOf(
    numbers.map((one, at) => {
      const answer = answers[at];
      const items = answer?.ok === true ? answer.value : [];
      return { ...one, input: { ...one.input, work: { items, reason: null } } };
    }),
  );
  return before === null || present === null
    ? failure(appError('internal'))
    : success(changedItems(before, present));
}
