import type { ProjectRecord, UserRecord } from './model';

/** Who holds a permission on this site: a simple scheme that all projects share. */
export type Holder = 'everyone' | 'admin' | 'project-lead' | 'nobody';

export interface Permission {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
  /** Of a project permission: among those who may browse the project. */
  readonly holder: Holder;
}

type Row = readonly [id: string, key: string, name: string, holder: Holder, description: string];

const globalRows: readonly Row[] = [
  [
    '0',
    'ADMINISTER',
    'Administer Jira',
    'admin',
    'Create and administer projects, issue types, fields, workflows, and schemes for all projects.',
  ],
  [
    '44',
    'SYSTEM_ADMIN',
    'Jira System administrators',
    'admin',
    'Ability to perform all administration functions.',
  ],
  [
    '27',
    'USER_PICKER',
    'Browse users and groups',
    'everyone',
    'View and select users or groups from the user picker.',
  ],
  [
    '22',
    'CREATE_SHARED_OBJECTS',
    'Share dashboards and filters',
    'everyone',
    'Share dashboards and filters with other users.',
  ],
  [
    '24',
    'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
    'Manage group filter subscriptions',
    'everyone',
    'Create and delete group filter subscriptions.',
  ],
  ['33', 'BULK_CHANGE', 'Make bulk changes', 'everyone', 'Modify collections of issues at once.'],
];

const projectRows: readonly Row[] = [
  [
    '10',
    'BROWSE_PROJECTS',
    'Browse Projects',
    'everyone',
    'Ability to browse projects and the issues within them.',
  ],
  [
    '23',
    'ADMINISTER_PROJECTS',
    'Administer Projects',
    'project-lead',
    'Ability to administer a project in Jira.',
  ],
  ['11', 'CREATE_ISSUES', 'Create Issues', 'everyone', 'Ability to create issues.'],
  ['12', 'EDIT_ISSUES', 'Edit Issues', 'everyone', 'Ability to edit issues.'],
  ['13', 'ASSIGN_ISSUES', 'Assign Issues', 'everyone', 'Ability to assign issues to other people.'],
  [
    '17',
    'ASSIGNABLE_USER',
    'Assignable User',
    'everyone',
    'Users with this permission may be assigned to issues.',
  ],
  ['14', 'RESOLVE_ISSUES', 'Resolve Issues', 'everyone', 'Ability to resolve and reopen issues.'],
  ['18', 'CLOSE_ISSUES', 'Close Issues', 'everyone', 'Ability to close issues.'],
  ['46', 'TRANSITION_ISSUES', 'Transition Issues', 'everyone', 'Ability to transition issues.'],
  [
    '21',
    'LINK_ISSUES',
    'Link Issues',
    'everyone',
    'Ability to link issues together and create linked issues.',
  ],
  ['25', 'MOVE_ISSUES', 'Move Issues', 'everyone', 'Ability to move issues between projects or workflows.'],
  ['28', 'SCHEDULE_ISSUES', 'Schedule Issues', 'everyone', "Ability to view or edit an issue's due date."],
  ['16', 'DELETE_ISSUES', 'Delete Issues', 'project-lead', 'Ability to delete issues.'],
  ['15', 'ADD_COMMENTS', 'Add Comments', 'everyone', 'Ability to comment on issues.'],
  [
    '19',
    'CREATE_ATTACHMENTS',
    'Create Attachments',
    'everyone',
    'Users with this permission may create attachments.',
  ],
  ['20', 'WORK_ON_ISSUES', 'Work On Issues', 'everyone', 'Ability to log work done against an issue.'],
];

const rowsAs = (type: Permission['type'], rows: readonly Row[]): readonly Permission[] =>
  rows.map(([id, key, name, holder, description]) => ({ id, key, name, type, description, holder }));

/** The permissions of every site; ids and keys are Jira's. */
export const PERMISSIONS: readonly Permission[] = [
  ...rowsAs('GLOBAL', globalRows),
  ...rowsAs('PROJECT', projectRows),
];

/** Whether `user` holds a permission, in `project` when it is one of a project that the user may browse. */
export function holdsPermission(
  permission: Permission,
  user: UserRecord,
  project: ProjectRecord | null,
): boolean {
  const holds: Readonly<Record<Holder, boolean>> = {
    everyone: true,
    admin: user.isAdmin,
    'project-lead': user.isAdmin || project?.leadAccountId === user.accountId,
    nobody: false,
  };
  return user.active && holds[permission.holder];
}
