import type { AppError } from '../../error';
import type { SendRequest } from '../../jira/rest';
import { success, type Result } from '../../result';
import { formatDay } from '../../time/period';
import { createZone } from '../../time/zone';
import type { CapacityInput } from '../capacity-input';
import { latestFirst } from '../inherit';
import { iterationKey, type Iteration, type IterationDates } from '../iteration';
import { iterationsOf, readPeriods } from '../read-iterations';
import type { ReportBoard, ReportIterations } from '../records/capacity-report';
import { NO_ITERATION_CAPACITY } from '../records/iteration-capacity';
import type { BoardPlans } from './board-plans';
import { reportEntry } from './report-entry';
import { iterationsInReport } from './report-iterations';
import type { ReadBoard } from './report-reading';

/** Which plans of a board are asked for. */
export interface PlansQuestion {
  readonly boardId: number;
  readonly wanted: readonly string[];
  /** All iterations in which a plan is looked for, the last of them first. */
  readonly listed: readonly string[];
  /** The first and the last date of those wanted. */
  readonly dates: IterationDates;
}

export type ReadPlans = (question: PlansQuestion) => Promise<Result<BoardPlans, AppError>>;

interface BoardInput {
  readonly send: SendRequest;
  readonly readPlans: ReadPlans;
  readonly iterations: ReportIterations;
  readonly viewerTimeZone: string;
  /** Epoch ms. */
  readonly now: number;
}

/** On which days a sprint begins is known with the zone of its board: a day more or less until then. */
const UNTIL_ZONE_KNOWN = 1;

/** The iterations of a board that are in a report, with their capacity and still without their work. */
export async function readBoard(
  board: ReportBoard,
  { send, readPlans, iterations, viewerTimeZone, now }: BoardInput,
): Promise<Result<ReadBoard, AppError>> {
  const { boardId, projectKey } = board;
  // Whether it is one with sprints shows in Jira's answer.
  const periods = await readPeriods(send, { board: { id: boardId, type: 'simple' }, projectKey });
  if (!periods.ok) return periods;
  const chosenIn = (timeZone: string, margin: number): readonly Iteration[] => {
    const zone = createZone(timeZone);
    const listed = iterationsOf(periods.value, zone, now);
    return iterationsInReport(iterations, { boardId, listed, margin, today: zone.dayAt(now) });
  };
  const listed = iterationsOf(periods.value, createZone(viewerTimeZone), now);
  const wanted = chosenIn(viewerTimeZone, UNTIL_ZONE_KNOWN);
  const plans = await readPlans({
    boardId,
    wanted: keysOf(wanted),
    listed: keysOf(latestFirst(listed)),
    dates: spanOf(wanted),
  });
  if (!plans.ok) return plans;
  const settings = plans.value.board;
  const parts =
    settings === null
      ? []
      : chosenIn(settings.timeZone, 0).map((iteration) => {
          const input: CapacityInput = {
            ...{ board: settings, iteration, now },
            plan: plans.value.plans[iterationKey(iteration.source)] ?? NO_ITERATION_CAPACITY,
            persons: new Map(Object.entries(plans.value.persons)),
            publicHolidays: plans.value.publicHolidays,
            work: { items: null, reason: 'work-not-read' },
          };
          return { input, entry: reportEntry(board, input), isWorkRead: false };
        });
  return success({ ...board, kind: 'read', plans: plans.value, parts });
}

function keysOf(iterations: readonly Iteration[]): readonly string[] {
  return iterations.map(({ source }) => iterationKey(source));
}

function spanOf(iterations: readonly Iteration[]): IterationDates {
  const starts = iterations.flatMap(({ start }) => start ?? []);
  const ends = iterations.flatMap(({ end }) => end?.day ?? []);
  return {
    from: starts.length === 0 ? null : formatDay(Math.min(...starts)),
    to: ends.length === 0 ? null : formatDay(Math.max(...ends)),
  };
}
