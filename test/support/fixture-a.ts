import type { JiraIssue } from '../../src/core/field/field';
import { anIssue, FIELDS } from './chart';

interface Row {
  readonly status: 'Done' | 'In Progress' | 'To Do';
  readonly assignee: string | null;
  readonly labels: readonly string[];
  readonly points: number | null;
  readonly created: string;
  readonly resolved?: string;
}

const CATEGORIES = { 'To Do': 'new', 'In Progress': 'indeterminate', Done: 'done' } as const;

function row(key: string, { status, assignee, labels, points, created, resolved }: Row): JiraIssue {
  return anIssue(key, {
    status: { id: status, name: status, statusCategory: { key: CATEGORIES[status], name: status } },
    assignee: assignee === null ? null : { accountId: `id-${assignee}`, displayName: assignee },
    labels,
    customfield_10016: points,
    created: `${created}T09:00:00.000+0000`,
    resolutiondate: resolved === undefined ? null : `${resolved}T09:00:00.000+0000`,
  });
}

/** The fixture of the feature reference. */
export const FIXTURE: readonly JiraIssue[] = [
  row('K-1', {
    status: 'Done',
    assignee: 'Ann',
    labels: ['x', 'y'],
    points: 5,
    created: '2025-01-02',
    resolved: '2025-01-06',
  }),
  row('K-2', {
    status: 'Done',
    assignee: 'Bob',
    labels: ['x'],
    points: 3,
    created: '2025-01-03',
    resolved: '2025-01-03',
  }),
  row('K-3', { status: 'In Progress', assignee: 'Ann', labels: [], points: 8, created: '2025-01-06' }),
  row('K-4', { status: 'To Do', assignee: null, labels: ['y'], points: null, created: '2025-01-13' }),
  row('K-5', { status: 'To Do', assignee: 'Bob', labels: ['x', 'y', 'z'], points: 2, created: '2025-02-01' }),
  row('K-6', { status: 'In Progress', assignee: 'Bob', labels: ['z'], points: 0, created: '2025-02-28' }),
];

export const POINTS = FIELDS.storyPoints.id;
