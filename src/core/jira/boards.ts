import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { listQuery, parsePage, type ListInput, type Page } from './page';
import { restPath } from './rest';

export interface Board {
  readonly id: number;
  readonly name: string;
  /** `scrum`, `kanban` or `simple`. */
  readonly type: string;
}

export interface BoardConfiguration {
  readonly name: string;
  /** `scrum`, `kanban`, or `simple`, which may have sprints or not: so is one that does not say. */
  readonly type: string;
  /** The project that the board belongs to; null for a board of a person. */
  readonly projectId: string | null;
  readonly projectKey: string | null;
  /** The saved filter that says which issues are on the board. */
  readonly filterId: string;
  /** The field that the board estimates with; null where it counts work items, or has no sprints. */
  readonly estimateFieldId: string | null;
  /** From left to right, each with the ids of its statuses; a column may have none. */
  readonly columns: readonly (readonly string[])[];
}

const boardSchema = v.object({ id: v.number(), name: v.string(), type: v.string() });
const columnSchema = v.object({ statuses: v.optional(v.array(v.object({ id: v.string() })), []) });
const configurationSchema = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'simple'),
  location: v.nullish(
    v.object({ type: v.optional(v.string()), id: v.nullish(v.string()), key: v.nullish(v.string()) }),
  ),
  filter: v.object({ id: v.string() }),
  estimation: v.nullish(v.object({ field: v.nullish(v.object({ fieldId: v.string() })) })),
  columnConfig: v.optional(v.object({ columns: v.optional(v.array(columnSchema), []) }), {}),
});

/** A page of the boards that the viewer may see; the search text is part of the name. */
export function findBoards(input: ListInput): JiraCall<Page<Board>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/agile/1.0/board`,
      query: listQuery('name', input),
      body: null,
    },
    parse: (body) => parsePage(boardSchema, body),
  };
}

/** A page of the boards of a project that the viewer may see; the search text is part of the name. */
export function listProjectBoards(projectKey: string, input: ListInput): JiraCall<Page<Board>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/agile/1.0/board`,
      query: { ...listQuery('name', input), projectKeyOrId: projectKey },
      body: null,
    },
    parse: (body) => parsePage(boardSchema, body),
  };
}

/** How a board is set up; whoever sees the board may read it. */
export function readBoardConfiguration(boardId: number): JiraCall<BoardConfiguration> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/agile/1.0/board/${String(boardId)}/configuration`,
      query: {},
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(configurationSchema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const { name, type, location, filter, estimation, columnConfig } = answer.value;
      const project = location?.type === 'project' ? location : null;
      return success({
        ...{ name, type },
        projectId: project?.id ?? null,
        projectKey: project?.key ?? null,
        filterId: filter.id,
        estimateFieldId: estimation?.field?.fieldId ?? null,
        columns: columnConfig.columns.map(({ statuses }) => statuses.map(({ id }) => id)),
      });
    },
    failures: { 404: notFoundFailure('board', String(boardId)) },
  };
}
