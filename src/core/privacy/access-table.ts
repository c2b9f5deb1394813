import type { AccessTable } from './access';

/** Written by `npm run docs:access` from the calls in the source, and from what each way into the app says of itself. */
export const ACCESS_TABLE: AccessTable = {
  features: {
    charts: [
      { name: 'chart/run', who: 'viewer', effect: 'reads', actsAs: 'viewer' },
      { name: 'trend/run', who: 'viewer', effect: 'reads', actsAs: 'viewer' },
      { name: 'reading/place', who: 'viewer', effect: 'reads', actsAs: 'app' },
    ],
    filters: [
      { name: 'filter/read', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'filter/remember', who: 'viewer', effect: 'writes', actsAs: 'app' },
    ],
    templates: [
      { name: 'personal-templates/list', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'personal-templates/save', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'personal-templates/rename', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'personal-templates/delete', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'personal-templates/restore', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'site-templates/list', who: 'site-template-user', effect: 'reads', actsAs: 'app' },
      { name: 'site-templates/save', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'site-templates/rename', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'site-templates/delete', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'site-templates/restore', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
    ],
    reports: [
      { name: 'reports/list', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'reports/read', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'reports/read-many', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'reports/save', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'reports/delete', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'reports/restore', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'reports/history', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'reports/favourite', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'reports/take-over', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
    ],
    deliveries: [
      { name: 'deliveries/list', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'deliveries/save', who: 'member', effect: 'writes', actsAs: 'viewer' },
      { name: 'deliveries/pause', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'deliveries/delete', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'deliveries', who: 'schedule', effect: 'writes', actsAs: 'app' },
      { name: 'delivery', who: 'queue', effect: 'writes', actsAs: 'owner' },
    ],
    capacity: [
      { name: 'calendar/read', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/read', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/read-plans', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/list-sharing-boards', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/save-board', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'capacity/save-iteration', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'capacity/read-person', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/save-person', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'capacity/list-absences', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/read-days-off', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/save-days-off', who: 'viewer', effect: 'writes', actsAs: 'app' },
      { name: 'holidays/regions', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'holidays/list', who: 'viewer', effect: 'reads', actsAs: 'app' },
      { name: 'capacity-reports/list', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'capacity-reports/save', who: 'capacity-report-author', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-reports/delete', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-reports/restore', who: 'member', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-templates/list', who: 'site-template-user', effect: 'reads', actsAs: 'app' },
      { name: 'capacity-templates/list-all', who: 'site-template-manager', effect: 'reads', actsAs: 'app' },
      { name: 'capacity-templates/save', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-templates/rename', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-templates/delete', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-templates/restore', who: 'site-template-manager', effect: 'writes', actsAs: 'app' },
      { name: 'capacity/list-roles', who: 'member', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/save-roles', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'capacity/read-site', who: 'jira-admin', effect: 'reads', actsAs: 'app' },
      { name: 'capacity/save-site', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'avi:jira-software:deleted:sprint', who: 'event', effect: 'writes', actsAs: 'app' },
      { name: 'avi:jira:deleted:version', who: 'event', effect: 'writes', actsAs: 'app' },
      { name: 'avi:jira-software:deleted:board', who: 'event', effect: 'writes', actsAs: 'app' },
    ],
    administration: [
      { name: 'settings/read', who: 'jira-admin', effect: 'reads', actsAs: 'app' },
      { name: 'settings/save', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-transfer/read', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'capacity-transfer/write', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/count', who: 'jira-admin', effect: 'reads', actsAs: 'app' },
      { name: 'data/export', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/import', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/delete', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/erase', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/continue', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/tasks', who: 'jira-admin', effect: 'reads', actsAs: 'app' },
      { name: 'data/read-retention', who: 'jira-admin', effect: 'reads', actsAs: 'app' },
      { name: 'data/save-retention', who: 'jira-admin', effect: 'writes', actsAs: 'app' },
      { name: 'data/log', who: 'jira-admin', effect: 'reads', actsAs: 'app' },
      { name: 'avi:jira:deleted:user', who: 'event', effect: 'writes', actsAs: 'app' },
      { name: 'daily-clean-up', who: 'schedule', effect: 'writes', actsAs: 'app' },
      { name: 'personal-data', who: 'schedule', effect: 'writes', actsAs: 'app' },
    ],
  },
  scopes: {
    'read:jira-work': [
      {
        call: 'POST /rest/api/3/changelog/bulkfetch',
        file: 'src/core/jira/changelogs.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'POST /rest/api/3/search/approximate-count',
        file: 'src/core/jira/count-issues.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/issue/{}/comment',
        file: 'src/core/jira/delivery-traces.ts',
        features: ['deliveries'],
      },
      {
        call: 'GET /rest/api/3/issue/{}',
        file: 'src/core/jira/delivery-traces.ts',
        features: ['deliveries'],
      },
      {
        call: 'POST /rest/api/3/issue/bulkfetch',
        file: 'src/core/jira/fetch-issues.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: 'GET /rest/api/3/field',
        file: 'src/core/jira/fields.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/filter/{}',
        file: 'src/core/jira/filters.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/filter/search',
        file: 'src/core/jira/filters.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/mypermissions',
        file: 'src/core/jira/has-permission.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: 'POST /rest/api/3/jql/match',
        file: 'src/core/jira/match-jql.ts',
        features: ['reports', 'deliveries'],
      },
      {
        call: 'POST /rest/api/3/expression/evaluate',
        file: 'src/core/jira/own-project-roles.ts',
        features: ['reports'],
      },
      {
        call: 'POST /rest/api/3/jql/parse',
        file: 'src/core/jira/parse-jql.ts',
        features: ['charts', 'filters', 'reports', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/mypermissions',
        file: 'src/core/jira/project-permissions.ts',
        features: ['charts', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/project/{}/role',
        file: 'src/core/jira/project-roles.ts',
        features: ['reports'],
      },
      {
        call: 'GET /rest/api/3/project/{}',
        file: 'src/core/jira/projects.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/project/search',
        file: 'src/core/jira/projects.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'POST /rest/api/3/search/jql',
        file: 'src/core/jira/search.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: 'GET /rest/api/3/status',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/statuscategory',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/priority',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/resolution',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/issuetype',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/project/{}/components',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/project/{}/versions',
        file: 'src/core/jira/site-lists.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/jql/autocompletedata/suggestions',
        file: 'src/core/jira/suggest-values.ts',
        features: ['filters', 'reports'],
      },
      {
        call: 'GET /rest/api/3/issue/{}/worklog',
        file: 'src/core/jira/worklogs.ts',
        features: ['reports', 'deliveries'],
      },
    ],
    'read:jira-user': [
      {
        call: 'GET /rest/api/3/groups/picker',
        file: 'src/core/jira/groups.ts',
        features: ['reports', 'capacity'],
      },
      {
        call: 'GET /rest/api/3/myself',
        file: 'src/core/jira/myself.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: 'GET /rest/api/3/myself',
        file: 'src/core/jira/own-groups.ts',
        features: ['reports', 'capacity'],
      },
      {
        call: 'POST /rest/api/3/expression/evaluate',
        file: 'src/core/jira/own-project-roles.ts',
        features: ['reports'],
      },
      {
        call: 'GET /rest/api/3/configuration',
        file: 'src/core/jira/time-tracking.ts',
        features: ['reports', 'deliveries'],
      },
      {
        call: 'GET /rest/api/3/user/search',
        file: 'src/core/jira/users.ts',
        features: ['filters', 'reports', 'capacity', 'administration'],
      },
      {
        call: 'GET /rest/api/3/user/assignable/search',
        file: 'src/core/jira/users.ts',
        features: ['filters', 'reports', 'capacity', 'administration'],
      },
      {
        call: 'GET /rest/api/3/user/bulk',
        file: 'src/core/jira/users.ts',
        features: ['filters', 'reports', 'capacity', 'administration'],
      },
    ],
    'read:board-scope:jira-software': [
      {
        call: 'GET /rest/agile/1.0/board',
        file: 'src/core/jira/boards.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
    ],
    'read:board-scope.admin:jira-software': [
      {
        call: 'GET /rest/agile/1.0/board/{}/configuration',
        file: 'src/core/jira/boards.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
    ],
    'read:sprint:jira-software': [
      {
        call: 'GET /rest/agile/1.0/board/{}/sprint',
        file: 'src/core/jira/sprints.ts',
        features: ['charts', 'filters', 'capacity'],
      },
      {
        call: 'GET /rest/agile/1.0/sprint/{}',
        file: 'src/core/jira/sprints.ts',
        features: ['charts', 'filters', 'capacity'],
      },
    ],
    'read:project:jira': [
      {
        call: 'GET /rest/agile/1.0/board',
        file: 'src/core/jira/boards.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
      {
        call: 'GET /rest/agile/1.0/board/{}/configuration',
        file: 'src/core/jira/boards.ts',
        features: ['charts', 'filters', 'reports', 'deliveries', 'capacity'],
      },
    ],
    'write:jira-work': [
      {
        call: 'POST /rest/api/3/issue/{}/comment',
        file: 'src/core/jira/write-deliveries.ts',
        features: ['deliveries'],
      },
      {
        call: 'POST /rest/api/3/issue/{}/attachments',
        file: 'src/core/jira/write-deliveries.ts',
        features: ['deliveries'],
      },
      {
        call: 'POST /rest/api/3/issue/{}/notify',
        file: 'src/core/jira/write-deliveries.ts',
        features: ['deliveries'],
      },
      {
        call: 'PUT /rest/api/3/issue/{}/assignee',
        file: 'src/core/jira/write-issues.ts',
        features: ['capacity'],
      },
      { call: 'PUT /rest/api/3/issue/{}', file: 'src/core/jira/write-issues.ts', features: ['capacity'] },
    ],
    'write:sprint:jira-software': [
      {
        call: 'POST /rest/agile/1.0/sprint/{}/issue',
        file: 'src/core/jira/write-issues.ts',
        features: ['capacity'],
      },
    ],
    'write:board-scope:jira-software': [
      {
        call: 'POST /rest/agile/1.0/backlog/issue',
        file: 'src/core/jira/write-issues.ts',
        features: ['capacity'],
      },
    ],
    'storage:app': [
      {
        call: '@forge/kvs',
        file: 'src/forge/archive.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: '@forge/kvs',
        file: 'src/forge/batches.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: '@forge/kvs',
        file: 'src/forge/patiently.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: '@forge/kvs',
        file: 'src/forge/read-rows.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
      {
        call: '@forge/kvs',
        file: 'src/forge/write-row.ts',
        features: ['charts', 'filters', 'templates', 'reports', 'deliveries', 'capacity', 'administration'],
      },
    ],
    'report:personal-data': [
      {
        call: 'privacy.reportPersonalData',
        file: 'src/forge/report-accounts.ts',
        features: ['administration'],
      },
    ],
  },
};
