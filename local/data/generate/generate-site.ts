import type { SiteData } from '../../jira/model';
import { createChangelog } from '../changelog/make-changelog';
import type { SiteLists } from '../changelog/site-index';
import { createWorklogs } from '../worklogs/make-worklogs';
import { makeBoards, makeSavedFilters } from './boards-and-filters';
import { makeIssues } from './make-issues';
import { accountIdOf, makeGroups, makeUsers } from './people';
import { planProjects } from './project-plan';
import { createRandom } from './random';
import { CUSTOM_FIELDS, ISSUE_TYPES, PRIORITIES, RESOLUTIONS, STATUSES } from './site-lists';

/** A believable Jira site of an invented company. The same options give the same site, to the byte. */
export function generateSite(options: { issues: number; seed: number; now: number }): SiteData {
  const { now, seed } = options;
  const users = makeUsers();
  const groups = makeGroups(users);
  const groupMembers = (name: string): readonly string[] =>
    groups.find((group) => group.name === name)?.memberIds ?? [];
  const plans = planProjects({ now, groupMembers });
  const { boards, boardFilters } = makeBoards(plans);
  const lists = {
    siteUrl: 'http://localhost:8990',
    users,
    groups,
    projects: plans.map((plan) => plan.record),
    issueTypes: ISSUE_TYPES,
    statuses: STATUSES,
    priorities: PRIORITIES,
    resolutions: RESOLUTIONS,
    customFields: CUSTOM_FIELDS,
    sprints: plans.flatMap((plan) => plan.sprints?.sprints ?? []),
    boards,
    filters: [...boardFilters, ...makeSavedFilters(accountIdOf('admin@example.com'))],
  } satisfies SiteLists;
  return {
    ...lists,
    dashboards: [],
    issues: makeIssues({ plans, count: options.issues, users, now, random: createRandom(seed) }),
    changelog: createChangelog(lists),
    worklogs: createWorklogs(lists),
  };
}
