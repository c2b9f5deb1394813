import type { Dimension } from '../../aggregate/dimension';
import type { SegmentState } from '../../aggregate/state';
import { textOf } from '../../field/raw';
import { callJira, type JiraCall } from '../../jira/call';
import { LIST_PAGE } from '../../jira/page';
import { findProjects } from '../../jira/projects';
import {
  listComponents,
  listIssueTypes,
  listPriorities,
  listResolutions,
  listStatusCategories,
  listStatuses,
  listVersions,
} from '../../jira/site-lists';
import { SEGMENTS_MAX, type Enumeration } from './enumeration';
import { listedSegments } from './listed-segments';

/** Pages of projects that are read before there are too many of them. */
const PROJECT_PAGES_MAX = 4;

/** By kind of field, where its values are listed. */
export const VALUE_LISTS: Readonly<Record<string, Enumeration>> = {
  status: ofSite(listStatuses),
  statusCategory: ofSite(listStatusCategories, isCategoryOfStatuses),
  priority: ofSite(listPriorities),
  resolution: ofSite(listResolutions),
  issuetype: ofSite(listIssueTypes),
  'list of component': ofProject(listComponents),
  version: ofProject(listVersions),
  'list of version': ofProject(listVersions),
  project: listProjects,
};

function ofSite(
  list: () => JiraCall<readonly unknown[]>,
  isUsed: (value: unknown) => boolean = () => true,
): Enumeration {
  return async ({ send, dimension }) => {
    const values = await callJira(send, list());
    return values.ok ? segmentsOf(dimension, values.value.filter(isUsed)) : null;
  };
}

/** Jira also lists "No Category", which no status of today's sites has and which its JQL may not know. */
function isCategoryOfStatuses(value: unknown): boolean {
  return textOf(value, 'key') !== 'undefined';
}

/** Several projects have lists of their own; which projects a search reaches into is not known. */
function ofProject(list: (projectKey: string) => JiraCall<readonly unknown[]>): Enumeration {
  return async ({ send, dimension, projectKey }) => {
    if (projectKey === null) return null;
    const values = await callJira(send, list(projectKey));
    return values.ok ? segmentsOf(dimension, values.value) : null;
  };
}

async function listProjects({ send, dimension }: Parameters<Enumeration>[0]): ReturnType<Enumeration> {
  const found: unknown[] = [];
  for (let page = 0; page < PROJECT_PAGES_MAX; page += 1) {
    const projects = await callJira(send, findProjects({ query: '', startAt: page * LIST_PAGE }));
    if (!projects.ok) return null;
    found.push(...projects.value.values);
    if (projects.value.isLast) return segmentsOf(dimension, found);
  }
  return null;
}

/** Lists that are too long to count segment by segment are none. */
function segmentsOf(dimension: Dimension, values: readonly unknown[]): readonly SegmentState[] | null {
  const segments = listedSegments(dimension, values);
  return segments === null || segments.length > SEGMENTS_MAX ? null : segments;
}
