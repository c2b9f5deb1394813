import { useState } from 'react';
import { iterationKey } from '../../core/capacity/iteration';
import type { Field } from '../../core/field/field';
import { changedItems } from '../../core/capacity/what-if/changed-items';
import type { DraftWrite } from '../../core/capacity/what-if/draft-writes';
import { performWrites, type WriteOutcome } from '../../core/capacity/what-if/perform-writes';
import { appError, type AppError } from '../../core/error';
import { callJira, type JiraCall } from '../../core/jira/call';
import { assignIssue, changeFixVersions, moveToBacklog, moveToSprint } from '../../core/jira/write-issues';
import { failure, success, type Result } from '../../core/result';
import { call } from '../call';
import { patientSend } from '../capacity/capacity-send';
import { scenarioOf } from '../capacity/drafted';
import type { IterationNumbers } from '../capacity/planned-iteration';
import { readItems } from './use-capacity-work';

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
        perform: (write) => perform(write, numbers),
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

function perform(
  write: DraftWrite,
  numbers: readonly IterationNumbers[],
): Promise<Result<unknown, AppError>> {
  switch (write.kind) {
    case 'assign':
      return sendWrite(assignIssue(write.item.key, write.to));
    case 'move-to-sprint': {
      const keys = write.items.map(({ key }) => key);
      return sendWrite(write.sprintId === null ? moveToBacklog(keys) : moveToSprint(write.sprintId, keys));
    }
    case 'change-versions':
      return sendWrite(changeFixVersions(write.item.key, write));
    case 'save-plan':
      return savePlan(write, numbers);
    case 'save-person':
      // Days off are entered by whoever they are about, or by whoever manages them, where they are shown.
      return Promise.resolve(failure(appError('forbidden')));
  }
}

function sendWrite(jiraCall: JiraCall<null>): Promise<Result<null, AppError>> {
  return callJira(patientSend(), jiraCall);
}

async function savePlan(
  { iteration, plan }: Extract<DraftWrite, { readonly kind: 'save-plan' }>,
  numbers: readonly IterationNumbers[],
): Promise<Result<unknown, AppError>> {
  const key = iterationKey(iteration);
  const planned = numbers.find(({ input }) => iterationKey(input.iteration.source) === key)?.planned;
  if (planned === undefined) return failure(appError('internal'));
  const answer = await call('capacity/save-iteration', {
    boardId: planned.place.board.id,
    iteration: key,
    record: plan,
    seen: planned.records.plan?.revision ?? null,
  });
  return answer.ok && answer.value.kind === 'conflict' ? failure(appError('conflict')) : answer;
}
