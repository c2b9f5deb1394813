import type { SharingBoardsPart } from '../../../contract/board-plans';
import { iterationKey } from '../../../core/capacity/iteration';
import { readSharingBoards, type SharingPlans } from '../../../core/capacity/report/read-sharing-boards';
import { success } from '../../../core/result';
import { formatDay } from '../../../core/time/period';
import { call } from '../../call';
import { collectParts } from '../../collect-parts';
import { patientSend } from '../../capacity/capacity-send';
import { daysOf, plannedIn } from '../../capacity/over-limit';
import {
  savedPlanKey,
  type IterationNumbers,
  type PlannedIterations,
} from '../../capacity/planned-iteration';
import { useAnswer, type Answer } from '../use-answer';

/** What the boards plan that the viewer may view, and how many others there are for each person. */
export interface Sharing extends SharingPlans, Pick<SharingBoardsPart, 'hidden'> {}

interface SharingQuestion {
  readonly planned: PlannedIterations;
  readonly numbers: readonly IterationNumbers[];
  /** Whether everything that somebody waits for is there. */
  readonly isTurn: boolean;
}

const NOBODY: Sharing = { planned: [], names: new Map(), hidden: {} };

/** What other boards plan with the people of the iterations, in their days. */
export function useSharingBoards({ planned, numbers, isTurn }: SharingQuestion): Answer<Sharing> {
  const [{ place }] = planned;
  const { board, viewerTimeZone, now } = place;
  const days = daysOf(plannedIn(numbers));
  const plans = planned.flatMap((one) => savedPlanKey(one) ?? []);
  const keys = planned.map((one) => iterationKey(one.place.iteration.source));
  const key = [board.id, now, ...keys].join('/');
  return useAnswer(isTurn && days !== null && plans.length > 0 ? key : null, async () => {
    if (days === null) return success(NOBODY);
    const parts = await collectParts((after) =>
      call('capacity/list-sharing-boards', { boardId: board.id, iterations: [...new Set(plans)], after }),
    );
    if (!parts.ok) return parts;
    const hidden: Record<string, number> = {};
    for (const [accountId, boards] of parts.value.flatMap((part) => Object.entries(part.hidden))) {
      hidden[accountId] = (hidden[accountId] ?? 0) + boards;
    }
    const visible = parts.value.flatMap((part) => part.visible);
    const read = await readSharingBoards(visible, {
      ...{ viewerTimeZone, now },
      send: patientSend(),
      readPlans: (question) => call('capacity/read-plans', question),
      from: formatDay(days.first),
      to: formatDay(days.last),
    });
    return read.ok ? success({ ...read.value, hidden }) : read;
  });
}
