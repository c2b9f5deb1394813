import type { ImportedIssue } from './imported-issue';
import type { ImportedProjectLists } from './import-projects';

/** An issue of the file with the id and key that it has on the site. */
export interface PlacedIssue {
  readonly id: number;
  readonly key: string;
  readonly issue: ImportedIssue;
  readonly project: ImportedProjectLists;
}

export interface Placement {
  readonly issues: readonly PlacedIssue[];
  parentId(issue: ImportedIssue): number | null;
  readonly madeUp: readonly string[];
}

const FIRST_ID = 10_001;

/** In the order of creation. Ids and keys of the file are kept where every issue has its own. */
export function placeIssues(projects: readonly ImportedProjectLists[]): Placement {
  const inOrder = projects
    .flatMap((project) => project.issues.map((issue) => ({ project, issue })))
    .toSorted((a, b) => a.issue.createdAt - b.issue.createdAt || a.issue.line - b.issue.line);
  const keepsIds = hasOwnIds(inOrder.map(({ issue }) => issue.sourceId));
  const numberOf = createNumbering(inOrder.map(({ issue }) => issue));
  const issues = inOrder.map(({ project, issue }, index): PlacedIssue => ({
    id: keepsIds ? Number(issue.sourceId) : FIRST_ID + index,
    key: issue.key ?? `${project.key}-${numberOf(project.key)}`,
    issue,
    project,
  }));
  const ids = new Map<string, number>();
  for (const { id, issue } of issues) {
    if (issue.sourceId !== null) ids.set(issue.sourceId, id);
    if (issue.key !== null) ids.set(issue.key, id);
  }
  const orphans = issues.filter(({ issue }) => issue.parent !== null && !ids.has(issue.parent)).length;
  return {
    issues,
    parentId: (issue) => (issue.parent === null ? null : (ids.get(issue.parent) ?? null)),
    madeUp: [
      ...(issues.some(({ issue }) => issue.key === null)
        ? [
            'The file has no keys: they were made from the projects’ names and count up in the order of creation.',
          ]
        : []),
      ...(keepsIds
        ? []
        : ['Ids were numbered in the order of creation, as the file has none that are unique.']),
      ...(orphans === 0 ? [] : [`Parents that are not in the file were dropped: ${orphans}.`]),
    ],
  };
}

function hasOwnIds(ids: readonly (string | null)[]): boolean {
  return ids.every((id) => id !== null && /^[1-9]\d{0,14}$/.test(id)) && new Set(ids).size === ids.length;
}

/** The next number of a project that no key of the file has. */
function createNumbering(issues: readonly ImportedIssue[]): (projectKey: string) => number {
  const taken = new Set(issues.flatMap((issue) => issue.key ?? []));
  const last = new Map<string, number>();
  return (projectKey) => {
    let number = (last.get(projectKey) ?? 0) + 1;
    while (taken.has(`${projectKey}-${number}`)) number += 1;
    last.set(projectKey, number);
    return number;
  };
}
