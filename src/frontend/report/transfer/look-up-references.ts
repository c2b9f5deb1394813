import type { ReferenceTarget, ReferenceTargets } from '../../../core/report/transfer/default-mapping';
import type { Reference, ReferenceKind } from '../../../core/report/transfer/references';
import type { ReferenceNames } from '../../../core/report/transfer/report-file';
import { readBoardConfiguration } from '../../../core/jira/boards';
import { callJira, type JiraCall } from '../../../core/jira/call';
import { listFields } from '../../../core/jira/fields';
import { readFilter } from '../../../core/jira/filters';
import { listOwnNamedRoles } from '../../../core/jira/own-project-roles';
import { JQLS_PER_PARSE, parseJql } from '../../../core/jira/parse-jql';
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
  /** Keys of the spaces that are found. */
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
  targetOf: (found: T, id: string) => ReferenceTarget,
): Find {
  return async ({ send, ids, names }) => {
    const found = await Promise.all(
      ids.map(async (id) => {
        const own = await valueOf(send, read(id));
        const name = names[id];
        const others = name === undefined ? null : await valueOf(send, find(name));
        return [...(own === null ? [] : [targetOf(own, id)]), ...(others ?? [])];
      }),
    );
    return found.flat();
  };
}

const FINDS: Readonly<Record<ReferenceKind, Find>> = {
  field: async ({ send }) => (await valueOf(send, listFields())) ?? [],
  // Jira finds a space by a key that it had before; it goes by the present one.
  space: byIdAndName(readProject, FIND_TARGETS.space, ({ key, name }) => ({ id: key, name })),
  board: byIdAndName(
    (id) => readBoardConfiguration(Number(id)),
    FIND_TARGETS.board,
    ({ name }, id) => ({ id, name }),
  ),
  filter: byIdAndName(readFilter, FIND_TARGETS.filter, ({ name }, id) => ({ id, name })),
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
  role: ({ send, spaces }) => findRoles(send, spaces),
  jql: async ({ send, ids }) => {
    const read = await Promise.all(
      chunksOf(ids, JQLS_PER_PARSE).map(async (some) => {
        const faults = await valueOf(send, parseJql(some));
        return some.filter((_, at) => faults?.[at]?.length === 0);
      }),
    );
    return read.flat().map((jql) => ({ id: jql, name: jql }));
  },
};

/** The roles of these spaces as the viewer may choose them: all of them for who administers one, else the own ones. */
export async function findRoles(
  send: SendRequest,
  spaces: readonly string[],
): Promise<readonly ReferenceTarget[]> {
  const found = await Promise.all(
    spaces.map(
      async (space) =>
        (await valueOf(send, listProjectRoles(space))) ?? (await valueOf(send, listOwnNamedRoles(space))),
    ),
  );
  return onceEach(found.flatMap((roles) => (roles ?? []).map(({ id, name }) => ({ id: String(id), name }))));
}

function onceEach(targets: readonly ReferenceTarget[]): readonly ReferenceTarget[] {
  return [...new Map(targets.map((target) => [target.id, target])).values()];
}

/** What of this site the references of reports can mean, each once, as far as the viewer sees it. */
export async function lookUpReferences(
  send: SendRequest,
  references: readonly Reference[],
  names: ReferenceNames,
): Promise<ReferenceTargets> {
  const idsOf = (kind: ReferenceKind): readonly string[] =>
    references.filter((one) => one.kind === kind).map(({ id }) => id);
  const found = async (
    kind: ReferenceKind,
    spaces: readonly ReferenceTarget[],
  ): Promise<readonly ReferenceTarget[]> => {
    const ids = idsOf(kind);
    if (ids.length === 0) return [];
    const keys = spaces.map(({ id }) => id);
    return onceEach(await FINDS[kind]({ send, ids, names: names[kind] ?? {}, spaces: keys }));
  };
  const space = await found('space', []);
  const [field, board, filter, person, group, role, jql] = await Promise.all([
    ...[found('field', space), found('board', space), found('filter', space), found('person', space)],
    ...[found('group', space), found('role', space), found('jql', space)],
  ] as const);
  return { field, space, board, filter, person, group, role, jql };
}
