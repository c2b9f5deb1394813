/**
 * What one Jira site holds. The generator and the importer (`local/data`) make it; the REST endpoints and JQL
 * (`local/jira`) read it and the few writes change it. Ids are Jira's: texts of digits, unless said otherwise.
 * Instants are epoch milliseconds, dates `YYYY-MM-DD`, durations seconds.
 */

export interface UserRecord {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly active: boolean;
  /** IANA name, e.g. `Europe/Berlin`. JQL dates are read in this zone. */
  readonly timeZone: string;
  /** BCP 47 with an underscore, as Jira writes it: `en_US`. */
  readonly locale: string;
  readonly isAdmin: boolean;
}

export interface GroupRecord {
  readonly groupId: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}

export interface VersionRecord {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
  readonly archived: boolean;
  readonly startDate: string | null;
  readonly releaseDate: string | null;
}

export interface ComponentRecord {
  readonly id: string;
  readonly name: string;
  readonly leadAccountId: string | null;
}

export interface SecurityLevelRecord {
  readonly id: string;
  readonly name: string;
  /** Who may see issues of this level. */
  readonly memberIds: readonly string[];
}

export interface ProjectRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'software' | 'business';
  readonly style: 'classic' | 'next-gen';
  readonly leadAccountId: string;
  readonly issueTypeIds: readonly string[];
  /** In workflow order. */
  readonly statusIds: readonly string[];
  /** In the order of the project's list. */
  readonly versions: readonly VersionRecord[];
  readonly components: readonly ComponentRecord[];
  readonly securityLevels: readonly SecurityLevelRecord[];
  /** Who has Browse projects: everybody who is logged in, or the members of these groups (by name). */
  readonly browse: 'any-logged-in' | { readonly groups: readonly string[] };
}

/** Somebody who was granted a permission in a project's permission scheme. */
export interface GrantRecord {
  readonly id: number;
  /** That of the project: each has a scheme of its own. */
  readonly schemeId: string;
  /** The key of the permission. */
  readonly permission: string;
  readonly holder: GrantHolder;
}

/** A group by its id, or a user by account id. */
export interface GrantHolder {
  readonly type: 'group' | 'user';
  readonly value: string;
}

/** Who can be granted a permission for the whole site: everybody who is logged in, Jira's administrators, a group, a user. */
export const GLOBAL_HOLDERS = ['everybody', 'administrators', 'group', 'user'] as const;

export interface GlobalHolder {
  readonly type: (typeof GLOBAL_HOLDERS)[number];
  /** The id of a group, the account id of a user; else empty. */
  readonly value: string;
}

export interface GlobalGrant {
  /** The key of the permission. */
  readonly permission: string;
  readonly holder: GlobalHolder;
}

export interface IssueTypeRecord {
  readonly id: string;
  readonly name: string;
  readonly subtask: boolean;
  /** -1 sub-task, 0 standard, 1 epic. */
  readonly hierarchyLevel: -1 | 0 | 1;
}

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export interface StatusRecord {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategoryKey;
}

/** In the site's order: the first is the most urgent. */
export interface PriorityRecord {
  readonly id: string;
  readonly name: string;
  readonly statusColor: string;
}

export interface ResolutionRecord {
  readonly id: string;
  readonly name: string;
}

/** A custom field; system fields are a fixed table of `local/jira`. */
export interface CustomFieldRecord {
  /** `customfield_10016`. */
  readonly id: string;
  readonly name: string;
  readonly type:
    'number' | 'string' | 'option' | 'options' | 'user' | 'users' | 'date' | 'datetime' | 'sprint' | 'labels';
  /** Jira's type key, e.g. `com.pyxis.greenhopper.jira:gh-sprint`. */
  readonly typeKey: string;
  readonly options: readonly { readonly id: string; readonly value: string }[];
}

/**
 * By field type: number: number; string: text; option: option id; options: option ids; user: account id; users: account
 * ids; date: `YYYY-MM-DD`; datetime: epoch ms; sprint: sprint ids; labels: texts. A field without a value is absent.
 */
export type CustomValue = number | string | readonly string[] | readonly number[];

export interface IssueRecord {
  readonly id: number;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly priorityId: string | null;
  readonly resolutionId: string | null;
  readonly summary: string;
  readonly description: string | null;
  readonly environment: string | null;
  readonly assigneeId: string | null;
  readonly reporterId: string | null;
  readonly creatorId: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly resolvedAt: number | null;
  readonly statusChangedAt: number;
  readonly dueDate: string | null;
  readonly labels: readonly string[];
  readonly componentIds: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly affectsVersionIds: readonly string[];
  readonly parentId: number | null;
  readonly securityLevelId: string | null;
  readonly originalEstimate: number | null;
  readonly remainingEstimate: number | null;
  readonly timeSpent: number | null;
  /** Jira always counts both; null only in imported data that did not record them: "not known" is not 0. */
  readonly votes: number | null;
  readonly watches: number | null;
  readonly custom: Readonly<Record<string, CustomValue>>;
}

/** Issues by their place; they need not lie in memory as objects, so the same place may give a new object each time. */
export interface IssueList extends Iterable<IssueRecord> {
  readonly length: number;
  readonly at: (place: number) => IssueRecord | undefined;
}

/** One entry of an issue's history, oldest first. */
export interface ChangeRecord {
  readonly id: number;
  readonly at: number;
  readonly authorId: string | null;
  readonly items: readonly {
    readonly field: string;
    readonly fieldId: string;
    readonly from: string | null;
    readonly fromString: string | null;
    readonly to: string | null;
    readonly toString: string | null;
  }[];
}

/** What was changed in an issue since the site was made. */
export interface EditedIssue {
  readonly id: number;
  /** Those that changed, as they are now. */
  readonly fields: {
    readonly assigneeId?: string | null;
    readonly fixVersionIds?: readonly string[];
    readonly custom?: IssueRecord['custom'];
    readonly updatedAt: number;
  };
  readonly changes: readonly ChangeRecord[];
}

/** Who may see a comment, beside being able to see its issue. */
export interface CommentVisibility {
  readonly type: 'group' | 'role';
  /** Of a role; of a group, its id is what counts. */
  readonly value: string;
  readonly groupId: string | null;
}

export interface CommentRecord {
  readonly kind: 'comment';
  readonly id: number;
  readonly issueId: number;
  readonly authorId: string;
  readonly at: number;
  /** A document in the Atlassian Document Format. */
  readonly body: unknown;
  readonly visibility: CommentVisibility | null;
}

export interface AttachmentRecord {
  readonly kind: 'attachment';
  readonly id: number;
  readonly issueId: number;
  readonly authorId: string;
  readonly at: number;
  readonly filename: string;
  readonly mimeType: string;
  readonly text: string;
}

/** An e-mail that Jira was asked to send; here it goes nowhere and is only kept. */
export interface NotificationRecord {
  readonly kind: 'notification';
  readonly id: number;
  readonly issueId: number;
  readonly authorId: string;
  readonly at: number;
  readonly subject: string;
  readonly text: string;
  readonly recipientIds: readonly string[];
}

/** What people, or an app in their name, put on an issue since the site was made. */
export type PostRecord = CommentRecord | AttachmentRecord | NotificationRecord;

/** Time that somebody logged on an issue, oldest first by creation. Ids are unique on the site. */
export interface WorklogRecord {
  readonly id: number;
  readonly authorId: string | null;
  /** When the work began, as its author says. */
  readonly startedAt: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly seconds: number;
  readonly comment: string | null;
}

export interface SprintRecord {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'closed' | 'future';
  readonly goal: string | null;
  readonly originBoardId: number;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly completeAt: number | null;
}

export interface BoardRecord {
  readonly id: number;
  readonly name: string;
  readonly type: 'scrum' | 'kanban' | 'simple';
  readonly projectId: string;
  readonly filterId: string;
  readonly columns: readonly { readonly name: string; readonly statusIds: readonly string[] }[];
  readonly estimationFieldId: string | null;
}

export interface FilterRecord {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly jql: string;
  readonly ownerAccountId: string;
  readonly share: 'global' | 'private';
  readonly favouriteOf: readonly string[];
}

export interface DashboardRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerAccountId: string;
  readonly description?: string;
  /** Seen by the owner alone; absent: by everybody who is logged in. */
  readonly share?: 'private';
  readonly gadgets: readonly GadgetRecord[];
}

export const GADGET_COLORS = ['blue', 'red', 'yellow', 'green', 'cyan', 'purple', 'gray', 'white'] as const;

export interface GadgetRecord {
  /** Digits: the REST calls give it as a number. */
  readonly id: string;
  /** The module's key in `manifest.yml`. */
  readonly moduleKey: string;
  readonly title: string;
  /** Of the frame; blue when absent. */
  readonly color?: (typeof GADGET_COLORS)[number];
  readonly column: number;
  readonly row: number;
  /** Property key -> JSON value. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface SiteData {
  readonly siteUrl: string;
  readonly users: readonly UserRecord[];
  readonly groups: readonly GroupRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly issueTypes: readonly IssueTypeRecord[];
  readonly statuses: readonly StatusRecord[];
  readonly priorities: readonly PriorityRecord[];
  readonly resolutions: readonly ResolutionRecord[];
  readonly customFields: readonly CustomFieldRecord[];
  readonly sprints: readonly SprintRecord[];
  readonly boards: readonly BoardRecord[];
  readonly filters: readonly FilterRecord[];
  readonly dashboards: readonly DashboardRecord[];
  readonly issues: IssueList;
  /** Made when asked for, so that large sites start fast; the same issue always gets the same history. */
  readonly changelog: (issue: IssueRecord) => readonly ChangeRecord[];
  /** Made when asked for, like histories. */
  readonly worklogs: (issue: IssueRecord) => readonly WorklogRecord[];
}

/** A site whose issues lie in memory as they are. */
export interface SmallSite extends SiteData {
  readonly issues: readonly IssueRecord[];
}
