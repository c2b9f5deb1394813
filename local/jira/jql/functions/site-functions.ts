import type { ProjectRecord, SprintRecord, VersionRecord } from '../../model';
import type { Found } from '../fields/field';
import { messages } from '../messages';
import type { QueryContext } from '../query-context';
import { keysFrom, type JqlFunction } from './function';

const sprints = (name: string, state: SprintRecord['state']): JqlFunction => ({
  name,
  type: 'sprint',
  isList: true,
  minArguments: 0,
  maxArguments: 0,
  call: (_, { directory }) =>
    keysFrom(
      name,
      directory.data.sprints.filter((sprint) => sprint.state === state).map(({ id }) => id),
    ),
});

/** The projects that the arguments name by key, name or id; without arguments, all that the viewer may browse. */
const projectsOf = (
  name: string,
  args: readonly string[],
  context: QueryContext,
): Found<readonly ProjectRecord[]> => {
  if (args.length === 0) return { ok: true, value: context.projects };
  const named: ProjectRecord[] = [];
  for (const argument of args) {
    const project = context.projects.find((each) =>
      [each.key, each.name, each.id].some((text) => text.toLowerCase() === argument.toLowerCase()),
    );
    if (project === undefined) return { ok: false, error: messages.noProjectForFunction(name, argument) };
    named.push(project);
  }
  return { ok: true, value: named };
};

interface VersionFunction {
  readonly name: string;
  readonly isReleased: boolean;
  /** Null: all of them. */
  readonly pick: 'first' | 'last' | null;
}

const isOf =
  (isReleased: boolean) =>
  (version: VersionRecord): boolean =>
    version.released === isReleased && !version.archived;

const versions = ({ name, isReleased, pick }: VersionFunction): JqlFunction => ({
  name,
  type: 'version',
  isList: pick === null,
  minArguments: pick === null ? 0 : 1,
  maxArguments: pick === null ? Infinity : 1,
  call: (args, context) => {
    const projects = projectsOf(name, args, context);
    if (!projects.ok) return projects;
    const found = projects.value.flatMap((project) => project.versions).filter(isOf(isReleased));
    const picked = pick === null ? found : pick === 'first' ? found.slice(0, 1) : found.slice(-1);
    return keysFrom(
      name,
      picked.map(({ id }) => id),
    );
  },
});

const issueTypes = (name: string, isSubtask: boolean): JqlFunction => ({
  name,
  type: 'issueType',
  isList: true,
  minArguments: 0,
  maxArguments: 0,
  call: (_, { directory }) =>
    keysFrom(
      name,
      directory.data.issueTypes.filter(({ subtask }) => subtask === isSubtask).map(({ id }) => id),
    ),
});

export const SITE_FUNCTIONS: readonly JqlFunction[] = [
  sprints('openSprints', 'active'),
  sprints('closedSprints', 'closed'),
  sprints('futureSprints', 'future'),
  versions({ name: 'releasedVersions', isReleased: true, pick: null }),
  versions({ name: 'unreleasedVersions', isReleased: false, pick: null }),
  versions({ name: 'latestReleasedVersion', isReleased: true, pick: 'last' }),
  versions({ name: 'earliestUnreleasedVersion', isReleased: false, pick: 'first' }),
  issueTypes('standardIssueTypes', false),
  issueTypes('subtaskIssueTypes', true),
];
