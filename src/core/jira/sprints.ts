import * as v from 'valibot';
import { appError } from '../error';
import { parseValue } from '../parse-value';
import { parseTimestamp } from '../time/timestamp';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { LIST_PAGE, parsePage, type Page } from './page';
import { restPath } from './rest';

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'future' | 'active' | 'closed';
  /** Epoch ms; null for a sprint that has no dates yet. */
  readonly startAt: number | null;
  readonly endAt: number | null;
  /** When it was closed; null while it is not. */
  readonly completedAt: number | null;
  readonly goal: string | null;
}

const moment = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text): number | null => {
    const at = parseTimestamp(text);
    return Number.isNaN(at) ? null : at;
  }),
);

const sprintSchema = v.pipe(
  v.object({
    id: v.number(),
    name: v.string(),
    state: v.picklist(['future', 'active', 'closed']),
    startDate: moment,
    endDate: moment,
    completeDate: moment,
    goal: v.nullish(v.string(), ''),
  }),
  v.transform(({ startDate, endDate, completeDate, goal, ...sprint }): Sprint => ({
    ...sprint,
    startAt: startDate,
    endAt: endDate,
    completedAt: completeDate,
    goal: goal.trim() === '' ? null : goal,
  })),
);

/** The first page of a board's active and future sprints, the active ones first. */
export function listOpenSprints(boardId: number): JiraCall<Page<Sprint>> {
  return listSprints(boardId, { state: 'active,future', startAt: 0 });
}

/** A page of a board's closed sprints, the oldest first. */
export function listClosedSprints(boardId: number, startAt: number): JiraCall<Page<Sprint>> {
  return listSprints(boardId, { state: 'closed', startAt });
}

function listSprints(
  boardId: number,
  { state, startAt }: { readonly state: string; readonly startAt: number },
): JiraCall<Page<Sprint>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/agile/1.0/board/${String(boardId)}/sprint`,
      query: { state, startAt, maxResults: LIST_PAGE },
      body: null,
    },
    parse: (body) => parsePage(sprintSchema, body),
    failures: {
      // A board of a kind that has no sprints.
      400: () => appError('no-sprint'),
      404: notFoundFailure('board', String(boardId)),
    },
  };
}

export function readSprint(sprintId: number): JiraCall<Sprint> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/agile/1.0/sprint/${String(sprintId)}`,
      query: {},
      body: null,
    },
    parse: (body) => parseValue(sprintSchema, body, 'jira-unexpected'),
    failures: { 404: notFoundFailure('sprint', String(sprintId)) },
  };
}
