import { appError, type AppError } from '../error';
import { readBoardConfiguration } from '../jira/boards';
import { callJira } from '../jira/call';
import { readFilter } from '../jira/filters';
import { readProject } from '../jira/projects';
import type { SendRequest } from '../jira/rest';
import { failure, success, type Result } from '../result';
import { equalsClause, splitOrderBy } from './jql';
import type { Source } from './source';

/**
 * A source as JQL that restricts, without ORDER BY. Only a board asks Jira; whether the others exist shows when the JQL is
 * used. A fault has its path in the configuration.
 */
export async function resolveSource(send: SendRequest, source: Source): Promise<Result<string, AppError>> {
  const { path, toJql } = accessTo(source);
  const jql = await toJql(send);
  return jql.ok ? jql : failure({ ...jql.error, path });
}

/**
 * Why Jira refused the JQL of a source. It names a filter, project or board that is missing like a mistyped word, in JQL
 * that the author never saw; so what the source names is asked for, and the error says whether it is there.
 */
export async function explainRefusal(
  send: SendRequest,
  source: Source,
  refusal: AppError,
): Promise<AppError> {
  const { path, probe } = accessTo(source);
  if (refusal.code !== 'jql-invalid' && refusal.code !== 'source-unbounded') return refusal;
  const found = await probe(send);
  return { ...(found.ok ? refusal : found.error), path };
}

interface SourceAccess {
  readonly path: string;
  readonly toJql: (send: SendRequest) => Promise<Result<string, AppError>>;
  /** Asks for what the source names; what it finds does not matter. */
  readonly probe: (send: SendRequest) => Promise<Result<unknown, AppError>>;
}

function accessTo(source: Source): SourceAccess {
  switch (source.kind) {
    case 'jql': {
      const { where } = splitOrderBy(source.jql);
      const jql = where === '' ? failure(appError('source-unbounded')) : success(where);
      return {
        path: 'source.jql',
        toJql: () => Promise.resolve(jql),
        probe: () => Promise.resolve(jql),
      };
    }
    case 'filter':
      return {
        path: 'source.filterId',
        toJql: () => Promise.resolve(success(filterJql(source.filterId))),
        probe: (send) => callJira(send, readFilter(source.filterId)),
      };
    case 'project':
      return {
        path: 'source.projectKey',
        toJql: () => Promise.resolve(success(equalsClause('project', source.projectKey))),
        probe: (send) => callJira(send, readProject(source.projectKey)),
      };
    case 'board':
      return {
        path: 'source.boardId',
        toJql: async (send) => {
          const board = await callJira(send, readBoardConfiguration(source.boardId));
          return board.ok ? success(filterJql(board.value.filterId)) : board;
        },
        probe: async (send) => {
          const board = await callJira(send, readBoardConfiguration(source.boardId));
          return board.ok ? callJira(send, readFilter(board.value.filterId)) : board;
        },
      };
  }
}

/** JQL reads a number as a filter's id and a text as its name. */
export function filterJql(filterId: string): string {
  return equalsClause('filter', /^\d+$/.test(filterId) ? Number(filterId) : filterId);
}
