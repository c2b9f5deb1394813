import type { AppError } from '../../error';
import type { SendRequest } from '../../jira/rest';
import { success, type Result } from '../../result';
import { createZone } from '../../time/zone';
import type { CapacityInput } from '../capacity-input';
import { iterationKey, type Iteration } from '../iteration';
import { iterationsOf, readPeriods } from '../read-iterations';
import type { ReportBoard, ReportIterations } from '../records/capacity-report';
import { NO_ITERATION_CAPACITY } from '../records/iteration-capacity';
import { plansQuestions, readAllPlans, type ReadPlans } from './read-all-plans';
import { reportEntry } from './report-entry';
import { iterationsInReport } from './report-iterations';
import type { ReadBoard } from './report-reading';

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
  const plans = await readAllPlans(plansQuestions(listed, wanted), (question) =>
    readPlans({ boardId, ...question }),
  );
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
