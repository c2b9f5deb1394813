import type { Row } from '../forge/kvs/table';
import type { SiteData } from '../jira/model';
import { demoRow } from './demo-row';

/**
 * Reports that everybody may open, one of them a template, and one whose administrator has left: in the shape in which the app stores it. A site
 * without the space that they are about, or without somebody who has left, has nothing of it.
 */
export function demoReports(data: SiteData, now: number): readonly Row[] {
  const admin = data.users.find((user) => user.isAdmin);
  const gone = data.users.find((user) => !user.active);
  const isThere = data.projects.some(({ key }) => key === SPACE);
  if (admin === undefined || gone === undefined || !isThere) return [];
  const reports = [
    {
      ...{ id: 'open-work', name: 'Open work in the shop', by: admin.accountId, access: { kind: 'open' } },
      description: 'Who has what, and how far it is',
      groups: [group('assignee'), group('status')],
    },
    {
      ...{ id: 'all-work', name: 'All work, seen four ways', by: admin.accountId, access: { kind: 'open' } },
      description: 'Groups in groups, a cross table, a hierarchy and a chart',
      groups: [group('status'), group('issuetype')],
      ...SEEN_FOUR_WAYS,
    },
    {
      ...{ id: TEMPLATE, name: 'Estimates of a space', by: admin.accountId, access: { kind: 'open' } },
      ...{ description: 'What was estimated and spent, by month', groups: [byMonth] },
    },
    {
      ...{ id: 'left-behind', name: 'What the audit asks for', by: gone.accountId },
      ...{ description: '', access: { kind: 'private' }, groups: [] },
    },
  ];
  return reports.map(({ id, by, name, description, access, ...definition }) => {
    const record = {
      ...{ version: 2, name, description, isTemplate: id === TEMPLATE, access },
      definition: { ...DEFINITION, ...definition },
      ...{ administrators: [by], changedAt: now, changedBy: by, deletedAt: null },
    };
    return demoRow(`report:${id}`, record, now);
  });
}

const SPACE = 'SHOP';
const TEMPLATE = 'estimates-of-a-space';

const field = (fieldId: string): object => ({ kind: 'field', fieldId });

function group(fieldId: string): object {
  return {
    ...{ id: fieldId, of: field(fieldId), divide: { kind: 'values' } },
    order: { by: 'name', direction: 'ascending' },
  };
}

const byMonth = { ...group('created'), divide: { kind: 'periods', bucket: 'month' } };

function column(fieldId: string, aggregate: string | null = null): object {
  return {
    ...{ id: fieldId, of: field(fieldId), header: '', width: 'auto', alignment: 'auto' },
    ...{ format: { kind: 'auto' }, isLink: fieldId === 'issuekey', isHidden: false },
    ...{ groupAggregate: aggregate, totalAggregate: aggregate, colors: [] },
  };
}

const DEFINITION = {
  source: { kind: 'project', projectKey: SPACE },
  ...{ rowsAre: 'work-items', formulas: [], filters: [], sorts: [] },
  columns: [
    column('issuekey'),
    column('summary'),
    column('priority'),
    column('timeoriginalestimate', 'sum'),
    column('timespent', 'sum'),
  ],
  table: { isTotalsOnly: false, startsCollapsed: true },
  ...{ pivot: null, hierarchy: null, chart: null, opensWith: 'table' },
  ...{ timeZone: { kind: 'viewer' }, weekStartsOn: 1, workdaysOf: { kind: 'weekends' } },
} as const;

const SEEN_FOUR_WAYS = {
  source: { kind: 'jql', jql: 'created >= "2000-01-01"' },
  pivot: {
    rows: [group('status')],
    columns: [group('priority')],
    measures: [{ id: 'items', of: null, aggregate: 'count' }],
    heat: 'table',
  },
  hierarchy: { showsOutsideParents: true, progress: { of: null } },
  chart: { kind: 'stacked-bar', columnId: null },
} as const;
