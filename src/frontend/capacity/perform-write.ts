import type { PlannedPerson } from '../../contract/capacity';
import { iterationKey } from '../../core/capacity/iteration';
import type { DraftWrite } from '../../core/capacity/what-if/draft-writes';
import { appError, type AppError } from '../../core/error';
import { callJira, type JiraCall } from '../../core/jira/call';
import { assignIssue, changeFixVersions, moveToBacklog, moveToSprint } from '../../core/jira/write-issues';
import { failure, type Result } from '../../core/result';
import { call } from '../call';
import { addDaysOff } from './add-days-off';
import { patientSend } from './capacity-send';
import { colleaguesOf } from './colleagues';
import type { IterationNumbers } from './planned-iteration';

interface Performer {
  readonly numbers: readonly IterationNumbers[];
  /** All that are performed, in their order. */
  readonly writes: readonly DraftWrite[];
  readonly viewerId: string | undefined;
}

/** Writes one thing as the viewer, to Jira or to the storage. */
export function performWrite(write: DraftWrite, by: Performer): Promise<Result<unknown, AppError>> {
  const { numbers, viewerId } = by;
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
    case 'add-days-off': {
      const { accountId, daysOff } = write;
      if (accountId === viewerId) return addDaysOff(null, daysOff);
      const person = plannedPerson(accountId, by);
      return person === null ? Promise.resolve(failure(appError('forbidden'))) : addDaysOff(person, daysOff);
    }
  }
}

/** Somebody of a saved plan, or of one that the draft saves before; null where the viewer does not look after that person. */
function plannedPerson(accountId: string, { numbers, writes }: Performer): PlannedPerson | null {
  for (const { planned } of numbers) {
    const { place, records } = planned;
    const key = iterationKey(place.iteration.source);
    const isJoining = writes.some(
      (write) =>
        write.kind === 'save-plan' &&
        iterationKey(write.iteration) === key &&
        write.plan.people.some((person) => person.accountId === accountId),
    );
    if (isJoining && records.mayManage) return { boardId: place.board.id, iteration: key, accountId };
    const colleague = colleaguesOf(planned)?.find((person) => person.accountId === accountId);
    if (colleague !== undefined) return colleague;
  }
  return null;
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
    lender: planned.records.lender?.iteration ?? null,
    record: plan,
    seen: planned.records.plan?.revision ?? null,
  });
  return answer.ok && answer.value.kind === 'conflict' ? failure(appError('conflict')) : answer;
}
