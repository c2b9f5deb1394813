import { canSeeIssue } from '../permissions';
import { isVisibleTo } from '../post-visibility';
import type { IssueRecord } from '../model';
import { zonedText } from '../zoned-text';
import { adfDocument } from './adf';
import type { BeanContext, FieldBean } from './bean-context';
import {
  componentBean,
  issueTypeBean,
  priorityBean,
  projectSummaryBean,
  resolutionBean,
  versionBean,
} from './metadata-beans';
import { attachmentBean, commentBean } from './post-beans';
import { statusBean, statusCategoryBean } from './status-bean';
import { timeFieldBeans } from './time-field-beans';
import { userBean } from './user-bean';
import { worklogBean } from './worklog-bean';

/** Worklogs that an issue carries in itself; the others have a call of their own. */
const WORKLOGS_SHOWN = 20;

/** How REST v3 writes each system field. Fields that this site keeps nothing for are as empty as Jira's. */
export const systemFieldBeans: Readonly<Record<string, FieldBean>> = {
  ...timeFieldBeans,
  summary: (issue) => issue.summary,
  description: (issue) => textBean(issue.description),
  environment: (issue) => textBean(issue.environment),
  project: (issue, context) => lookUp(context, 'projects', issue.projectId, projectSummaryBean),
  issuetype: (issue, context) => lookUp(context, 'issueTypes', issue.typeId, issueTypeBean),
  status: (issue, context) => lookUp(context, 'statuses', issue.statusId, statusBean),
  statusCategory: (issue, context) =>
    lookUp(context, 'statuses', issue.statusId, (site, status) => statusCategoryBean(site, status.category)),
  priority: (issue, context) => lookUp(context, 'priorities', issue.priorityId, priorityBean),
  resolution: (issue, context) => lookUp(context, 'resolutions', issue.resolutionId, resolutionBean),
  assignee: (issue, context) => lookUp(context, 'users', issue.assigneeId, userBean),
  reporter: (issue, context) => lookUp(context, 'users', issue.reporterId, userBean),
  creator: (issue, context) => lookUp(context, 'users', issue.creatorId, userBean),
  created: (issue, context) => dateBean(issue.createdAt, context),
  updated: (issue, context) => dateBean(issue.updatedAt, context),
  resolutiondate: (issue, context) => dateBean(issue.resolvedAt, context),
  statuscategorychangedate: (issue, context) => dateBean(issue.statusChangedAt, context),
  lastViewed: () => null,
  duedate: (issue) => issue.dueDate,
  labels: (issue) => issue.labels,
  components: (issue, context) => lookUpAll(context, 'components', issue.componentIds, componentBean),
  fixVersions: (issue, context) => lookUpAll(context, 'versions', issue.fixVersionIds, versionBean),
  versions: (issue, context) => lookUpAll(context, 'versions', issue.affectsVersionIds, versionBean),
  parent: parentBean,
  subtasks: (issue, context) =>
    context.site
      .childrenOf(issue)
      .filter((child) => context.site.issueTypes.get(child.typeId)?.subtask === true)
      .map((child) => issueLinkBean(child, context)),
  security: (issue, context) =>
    lookUp(context, 'securityLevels', issue.securityLevelId, (site, level) => ({
      self: site.address(`/rest/api/3/securitylevel/${level.id}`),
      id: level.id,
      description: '',
      name: level.name,
    })),
  votes: (issue, { site }) =>
    issue.votes === null
      ? null
      : { self: site.address(`/rest/api/3/issue/${issue.key}/votes`), votes: issue.votes, hasVoted: false },
  watches: (issue, { site }) =>
    issue.watches === null
      ? null
      : {
          self: site.address(`/rest/api/3/issue/${issue.key}/watchers`),
          watchCount: issue.watches,
          isWatching: false,
        },
  issuelinks: () => [],
  attachment: (issue, context) =>
    context.site.posts.of(issue, 'attachment').map((attachment) => attachmentBean(attachment, context)),
  comment: (issue, context) => {
    const { site, viewer } = context;
    const comments = site.posts
      .of(issue, 'comment')
      .filter(({ visibility }) => isVisibleTo(site, visibility, { issue, user: viewer }))
      .map((comment) => commentBean(comment, context));
    return {
      comments,
      self: site.address(`/rest/api/3/issue/${issue.id}/comment`),
      maxResults: comments.length,
      total: comments.length,
      startAt: 0,
    };
  },
  worklog: (issue, context) => {
    const all = context.site.data.worklogs(issue);
    const worklogs = all.slice(0, WORKLOGS_SHOWN).map((worklog) => worklogBean(issue, worklog, context));
    return { startAt: 0, maxResults: WORKLOGS_SHOWN, total: all.length, worklogs };
  },
};

type Tables = Pick<
  BeanContext['site'],
  | 'projects'
  | 'issueTypes'
  | 'statuses'
  | 'priorities'
  | 'resolutions'
  | 'users'
  | 'components'
  | 'versions'
  | 'securityLevels'
>;
type RecordOf<Name extends keyof Tables> = Tables[Name] extends ReadonlyMap<string, infer T> ? T : never;
type ToBean<Name extends keyof Tables> = (site: BeanContext['site'], record: RecordOf<Name>) => unknown;

function lookUp<Name extends keyof Tables>(
  { site }: BeanContext,
  table: Name,
  id: string | null,
  toBean: ToBean<Name>,
): unknown {
  if (id === null) return null;
  const records = site[table] as ReadonlyMap<string, RecordOf<Name>>;
  const record = records.get(id);
  return record === undefined ? null : toBean(site, record);
}

function lookUpAll<Name extends keyof Tables>(
  context: BeanContext,
  table: Name,
  ids: readonly string[],
  toBean: ToBean<Name>,
): readonly unknown[] {
  return ids.map((id) => lookUp(context, table, id, toBean));
}

const textBean = (text: string | null): unknown => (text === null ? null : adfDocument(text));

const dateBean = (instant: number | null, { viewer }: BeanContext): string | null =>
  instant === null ? null : zonedText(instant, viewer.timeZone);

/** Jira leaves `parent` out where there is none, and where the viewer may not see it. */
function parentBean(issue: IssueRecord, context: BeanContext): unknown {
  const parent = issue.parentId === null ? undefined : context.site.issues.get(issue.parentId);
  if (parent === undefined || !canSeeIssue(parent, context.viewer, context.site.data)) return undefined;
  return issueLinkBean(parent, context);
}

/** An issue as `parent` and `subtasks` name it. */
function issueLinkBean(issue: IssueRecord, context: BeanContext): Readonly<Record<string, unknown>> {
  const { site } = context;
  return {
    id: String(issue.id),
    key: issue.key,
    self: site.address(`/rest/api/3/issue/${issue.id}`),
    fields: {
      summary: issue.summary,
      status: lookUp(context, 'statuses', issue.statusId, statusBean),
      priority: lookUp(context, 'priorities', issue.priorityId, priorityBean),
      issuetype: lookUp(context, 'issueTypes', issue.typeId, issueTypeBean),
    },
  };
}
