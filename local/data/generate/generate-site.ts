import type { IssueRecord, SiteData, SmallSite } from '../../jira/model';
import { createChangelog } from '../changelog/make-changelog';
import type { SiteLists } from '../changelog/site-index';
import { IssueColumns } from '../columns/issue-columns';
import { createWorklogs } from '../worklogs/make-worklogs';
import { makeBoards, makeSavedFilters } from './boards-and-filters';
import { makeIssues } from './make-issues';
import { accountIdOf, makeGroups, makeUsers } from './people';
import { planProjects } from './project-plan';
import { createRandom } from './random';
import { CUSTOM_FIELDS, ISSUE_TYPES, PRIORITIES, RESOLUTIONS, STATUSES } from './site-lists';

interface GenerateOptions {
  readonly issues: number;
  readonly seed: number;
  readonly now: number;
}

/** A believable Jira site of an invented company. The same options give the same site, to the byte. */
export function generateSite(options: GenerateOptions): SmallSite {
  const { site, issues } = prepareSite(options);
  return { ...site, issues: [...issues] };
}

/** The same site with its issues in columns: for a hundred thousand issues and more. */
export function generateLargeSite(options: GenerateOptions): SiteData {
  const { site, issues } = prepareSite(options);
  return { ...site, issues: new IssueColumns(issues, options.issues) };
}

/** The issues are made while they are read, and can be read once. */
function prepareSite(options: GenerateOptions): {
  readonly site: Omit<SiteData, 'issues'>;
  readonly issues: Iterable<IssueRecord>;
} {
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
    site: {
      ...lists,
      dashboards: [],
      changelog: createChangelog(lists),
      worklogs: createWorklogs(lists),
    },
    issues: makeIssues({ plans, count: options.issues, users, now, random: createRandom(seed) }),
  };
}
