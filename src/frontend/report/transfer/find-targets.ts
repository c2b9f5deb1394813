import { findBoards } from '../../../core/jira/boards';
import type { JiraCall } from '../../../core/jira/call';
import { findFilters } from '../../../core/jira/filters';
import { findGroups } from '../../../core/jira/groups';
import { findProjects } from '../../../core/jira/projects';
import { findUsers } from '../../../core/jira/users';
import type { ReferenceTarget } from '../../../core/report/transfer/default-mapping';
import type { ReferenceKind } from '../../../core/report/transfer/references';

/** Searches the site by name. */
export type FindTargets = (query: string) => JiraCall<readonly ReferenceTarget[]>;

/** An answer as what has the ids that reports use. */
function asTargets<T>(
  { parse, ...call }: JiraCall<T>,
  targets: (found: T) => readonly ReferenceTarget[],
): JiraCall<readonly ReferenceTarget[]> {
  return {
    ...call,
    parse: (body) => {
      const found = parse(body);
      return found.ok ? { ok: true, value: targets(found.value) } : found;
    },
  };
}

/** What of this site has a name, for the kinds that a site has too many of to be listed. */
export const FIND_TARGETS = {
  space: (query) =>
    asTargets(findProjects({ query, startAt: 0 }), ({ values }) =>
      values.map(({ key, name }) => ({ id: key, name })),
    ),
  board: (query) =>
    asTargets(findBoards({ query, startAt: 0 }), ({ values }) =>
      values.map(({ id, name }) => ({ id: String(id), name })),
    ),
  filter: (query) => asTargets(findFilters({ query, startAt: 0 }), ({ values }) => values),
  person: (query) =>
    asTargets(findUsers({ query }), ({ values }) =>
      values.map(({ accountId, displayName }) => ({ id: accountId, name: displayName })),
    ),
  group: (query) =>
    asTargets(findGroups(query), ({ groups }) => groups.map(({ groupId, name }) => ({ id: groupId, name }))),
} as const satisfies Partial<Record<ReferenceKind, FindTargets>>;
