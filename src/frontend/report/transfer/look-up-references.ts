import type { ReferenceTarget, ReferenceTargets } from '../../../core/report/transfer/default-mapping';
import type { Reference, ReferenceKind } from '../../../core/report/transfer/references';
import type { ReferenceNames } from '../../../core/report/transfer/report-file';
import { readBoardConfiguration } from '../../../core/jira/boards';
import { callJira, type JiraCall } from '../../../core/jira/call';
import { listFields } from '../../../core/jira/fields';
import { readFilter } from '../../../core/jira/filters';
import { listProjectRoles } from '../../../core/jira/project-roles';
import { readProject } from '../../../core/jira/projects';
import type { SendRequest } from '../../../core/jira/rest';
import { readUserNames, USERS_PER_QUESTION } from '../../../core/jira/users';
import { chunksOf } from '../../../core/chunks-of';
import { FIND_TARGETS } from './find-targets';

interface LookUp {
  readonly send: SendRequest;
  readonly ids: readonly string[];
  /** What they were called where they come from, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Keys of spaces that are named with them. */
  readonly spaces: readonly string[];
}

type Find = (input: LookUp) => Promise<readonly ReferenceTarget[]>;

/** What cannot be read is not there for the viewer: it has to be decided by hand. */
async function valueOf<T>(send: SendRequest, call: JiraCall<T>): Promise<T | null> {
  const answer = await callJira(send, call);
  return answer.ok ? answer.value : null;
}

/** What has one of the ids, and what has one of the names. */
function byIdAndName<T>(
  read: (id: string) => JiraCall<T>,
  find: (name: string) => JiraCall<readonly ReferenceTarget[]>,
  nameOf: (found: T) => string,
): Find {
  return async ({ send, ids, names }) => {
    const found = await Promise.all(
      ids.map(async (id) => {
        const own = await valueOf(send, read(id));
        const name = names[id];
        const others = name === undefined ? null : await valueOf(send, find(name));
        return [...(own === null ? [] : [{ id, name: nameOf(own) }]), ...(others ?? [])];
      }),
    );
    return found.flat();
  };
}

const FINDS: Readonly<Record<ReferenceKind, Find>> = {
  field: async ({ send }) => (await valueOf(send, listFields())) ?? [],
  space: byIdAndName(readProject, FIND_TARGETS.space, ({ name }) => name),
  board: byIdAndName(
    (id) => readBoardConfiguration(Number(id)),
    FIND_TARGETS.board,
    ({ name }) => name,
  ),
  filter: byIdAndName(readFilter, FIND_TARGETS.filter, ({ name }) => name),
  person: async ({ send, ids }) => {
    const told = await Promise.all(
      chunksOf(ids, USERS_PER_QUESTION).map((some) => valueOf(send, readUserNames(some))),
    );
    return told.flatMap((names) => [...(names ?? [])].map(([id, name]) => ({ id, name })));
  },
  group: async ({ send, ids, names }) => {
    const queries = [...new Set(['', ...ids.flatMap((id) => names[id] ?? [])])];
    const found = await Promise.all(queries.map((query) => valueOf(send, FIND_TARGETS.group(query))));
    return found.flatMap((groups) => groups ?? []);
  },
  role: async ({ send, spaces }) => {
    for (const space of spaces) {
      const roles = await valueOf(send, listProjectRoles(space));
      if (roles !== null) return roles.map(({ id, name }) => ({ id: String(id), name }));
    }
    return [];
  },
};

/** What of this site the references of reports can mean, each once, as far as the viewer sees it. */
export async function lookUpReferences(
  send: SendRequest,
  references: readonly Reference[],
  names: ReferenceNames,
): Promise<ReferenceTargets> {
  const idsOf = (kind: ReferenceKind): readonly string[] =>
    references.filter((one) => one.kind === kind).map(({ id }) => id);
  const found = async (kind: ReferenceKind): Promise<readonly ReferenceTarget[]> => {
    const ids = idsOf(kind);
    if (ids.length === 0) return [];
    const targets = await FINDS[kind]({ send, ids, names: names[kind] ?? {}, spaces: idsOf('space') });
    return [...new Map(targets.map((target) => [target.id, target])).values()];
  };
  const [field, space, board, filter, person, group, role] = await Promise.all([
    ...[found('field'), found('space'), found('board'), found('filter')],
    ...[found('person'), found('group'), found('role')],
  ] as const);
  return { field, space, board, filter, person, group, role };
}
