import { calendarOfBoard, type ReadCalendar, type WorkingCalendar } from '../calendar/working-calendar';
import type { AppError } from '../error';
import type { Field } from '../field/field';
import { isMeasurable } from '../field/registry';
import { readBoardConfiguration } from '../jira/boards';
import { callJira } from '../jira/call';
import { listFields } from '../jira/fields';
import { readMyself } from '../jira/myself';
import type { SendRequest } from '../jira/rest';
import { searchIssues } from '../jira/search';
import type { Sprint } from '../jira/sprints';
import { failure, success, type Result } from '../result';
import { blameFilter } from '../source/blame-filter';
import type { SprintConfig } from './config';
import { findSprint } from './find-sprint';
import { sprintJql } from './sprint-jql';
import { addToSprint, noSprintWork, sprintFieldIds, type SprintWork } from './sprint-work';

export interface SprintReading {
  readonly sprint: Sprint;
  readonly work: SprintWork;
  /** The items that were added up. */
  readonly jql: string;
  /** The part of `jql` that comes from the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  /** The field that the board estimates with; null where it counts work items. */
  readonly estimate: Field | null;
  readonly accountId: string;
  /** The zone of the viewer's Jira profile. */
  readonly timeZone: string;
  /** The working days of the board. */
  readonly calendar: WorkingCalendar;
}

export interface SprintQuestion {
  readonly config: SprintConfig;
  /** What the dashboard's filter adds; null when nothing filters. */
  readonly overlay: string | null;
}

/** A sprint with all its work items that the viewer can see. It is read whole or not at all: half a sprint misleads. */
export async function readSprintWork(
  send: SendRequest,
  { config, overlay, readCalendar }: SprintQuestion & { readonly readCalendar: ReadCalendar },
): Promise<Result<SprintReading, AppError>> {
  const [sprint, board, fields, myself, calendar] = await Promise.all([
    findSprint(send, config),
    callJira(send, readBoardConfiguration(config.boardId)),
    callJira(send, listFields()),
    callJira(send, readMyself()),
    calendarOfBoard(config.boardId, readCalendar),
  ]);
  if (!sprint.ok) return sprint;
  if (!board.ok) return board;
  if (!fields.ok) return fields;
  if (!myself.ok) return myself;
  if (!calendar.ok) return calendar;
  const { estimateFieldId } = board.value;
  const estimate = fields.value.find((field) => field.id === estimateFieldId && isMeasurable(field)) ?? null;
  const jql = sprintJql(sprint.value.id, overlay);
  const work = await addUp(send, jql, estimate);
  if (!work.ok) return failure(blameFilter(work.error, overlay));
  const { accountId, timeZone } = myself.value;
  return success({
    ...{ sprint: sprint.value, work: work.value, jql, overlay, estimate, accountId, timeZone },
    calendar: calendar.value,
  });
}

async function addUp(
  send: SendRequest,
  jql: string,
  estimate: Field | null,
): Promise<Result<SprintWork, AppError>> {
  let work = noSprintWork(estimate);
  let pageToken: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(send, {
      jql,
      fieldIds: sprintFieldIds(estimate),
      pageToken,
    });
    if (!page.ok) return page;
    work = page.value.issues.reduce((sum, issue) => addToSprint(sum, issue, estimate), work);
    pageToken = page.value.nextPageToken;
  } while (pageToken !== null);
  return success(work);
}

function readPage(
  send: SendRequest,
  input: {
    readonly jql: string;
    readonly fieldIds: readonly string[];
    readonly pageToken: string | null;
  },
) {
  const { jql, fieldIds, pageToken } = input;
  // Creation never changes: no work item moves to another page while the pages are read.
  return callJira(send, searchIssues({ jql: `${jql} ORDER BY created ASC, key ASC`, fieldIds, pageToken }));
}
