import type { ComponentRecord, ProjectRecord, VersionRecord } from '../../jira/model';
import type { ImportedIssue, ImportedVersion } from './imported-issue';
import { groupBy } from './group-by';
import { createNamedList } from './named-list';
import { isProjectKey, makeProjectKey } from './project-key';

/** A project of the file with the ids of what its issues name. */
export interface ImportedProjectLists {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: ProjectRecord['type'];
  readonly issues: readonly ImportedIssue[];
  readonly versions: readonly VersionRecord[];
  readonly components: readonly ComponentRecord[];
}

/** Ids leave room, so that a project's versions and components never run into the next one's. */
const IDS_PER_PROJECT = 10_000;

/** The projects in the order in which the file names them. */
export function collectProjects(issues: readonly ImportedIssue[]): readonly ImportedProjectLists[] {
  const groups = groupBy(issues, (issue) => issue.project.id);
  const taken = new Set(issues.flatMap((issue) => usableKey(issue) ?? []));
  return [...groups.values()].flatMap((own, index): readonly ImportedProjectLists[] => {
    const [first] = own;
    if (first === undefined) return [];
    const given = own.map((issue) => issue.project.name).find((name) => name !== null) ?? null;
    const key = usableKey(first) ?? makeProjectKey(given ?? first.project.id, taken);
    taken.add(key);
    const firstId = (index + 1) * IDS_PER_PROJECT;
    const versions = collectVersions(own, firstId);
    const components = createNamedList<ComponentRecord>((name, position) => ({
      id: String(firstId + position),
      name,
      leadAccountId: null,
    }));
    for (const name of own.flatMap((issue) => issue.components)) components.get(name);
    const id = String(10000 + index);
    return [
      {
        id,
        key,
        name: given ?? key,
        type: first.project.type,
        issues: own,
        versions,
        components: components.records,
      },
    ];
  });
}

function usableKey(issue: ImportedIssue): string | null {
  const { key } = issue.project;
  return key !== null && isProjectKey(key) ? key : null;
}

/** In the order of their numbers: a file names versions, but not their order. */
function collectVersions(issues: readonly ImportedIssue[], firstId: number): readonly VersionRecord[] {
  const known = new Map<string, ImportedVersion>();
  const hasOpenWork = new Set<string>();
  for (const issue of issues) {
    for (const version of [...issue.fixVersions, ...issue.affectsVersions]) {
      if (!known.has(version.name)) known.set(version.name, version);
    }
    if (issue.resolvedAt !== null) continue;
    for (const version of issue.fixVersions) hasOpenWork.add(version.name);
  }
  return [...known.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    .map((version, index) => ({
      id: String(firstId + index),
      name: version.name,
      released: version.released ?? !hasOpenWork.has(version.name),
      archived: version.archived,
      startDate: null,
      releaseDate: version.releaseDate,
    }));
}
