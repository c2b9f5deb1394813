import { PUBLIC_COLUMNS } from './csv-columns';
import type { CsvRow, CsvTable } from './csv-table';
import type {
  ImportedField,
  ImportedIssue,
  ImportedPerson,
  ImportedValue,
  Reading,
  SkippedRow,
} from './imported-issue';
import { createDateReader, type DateReader } from './read-date';
import { readNumber, readPythonList, type Faults } from './read-value';
import { levelOfType } from './type-level';

const FIELDS: readonly ImportedField[] = [
  { key: 'site', id: null, name: 'Site', type: 'option' },
  { key: 'original-id', id: null, name: 'Original id', type: 'string' },
  { key: 'comments', id: null, name: 'Comment count', type: 'number' },
  { key: 'changes', id: null, name: 'Change count', type: 'number' },
];

const RULES: readonly string[] = [
  'The file joins several sites: their projects became projects of one site, and the field "Site" says where a work item comes from.',
  'The file has no titles: each summary is the type, the project and the original id.',
  'The status follows from the resolution date: with one, Done and resolved as Done; without, In Progress if time was logged, else To Do.',
  'Votes and watchers that the file does not record stay empty; they are not counted as 0.',
  'The people of the file are active whatever its columns of active people say: a blank there says nothing.',
  'Comments and changes are kept as the numbers "Comment count" and "Change count"; the file does not hold their texts.',
];

/** The columns of the public data set of issues of ten Jira sites. */
export function readPublicCsv(table: CsvTable): Reading {
  const dates = createDateReader([]);
  const skipped: SkippedRow[] = [...table.skipped];
  const seen = new Map<string, number>();
  const issues = table.rows.flatMap((row): readonly ImportedIssue[] => {
    const faults: Faults = [];
    const issue = readRow(row, dates, faults);
    const id = `${row.one('repo_name')} ${row.one('id')}`;
    const earlier = seen.get(id);
    if (earlier !== undefined) faults.push(`The work item ${id} is already on line ${earlier}.`);
    if (issue === null || faults.length > 0) {
      skipped.push({ line: row.line, reason: faults.join(' ') });
      return [];
    }
    seen.set(id, row.line);
    return [issue];
  });
  return { ok: true, file: { issues, fields: FIELDS, skipped, madeUp: RULES } };
}

function readRow(row: CsvRow, dates: DateReader, faults: Faults): ImportedIssue | null {
  const text = (column: (typeof PUBLIC_COLUMNS)[number]): string => row.one(column);
  const site = text('repo_name');
  const projectName = text('project_name');
  const type = text('issue_name');
  if (projectName === '') faults.push('The project_name is blank.');
  if (text('created') === '') faults.push('The created date is blank.');
  const createdAt = dates.moment(text('created'), 'created', faults);
  const resolvedAt = dates.moment(text('resolutiondate'), 'resolutiondate', faults);
  const timeSpent = readNumber(text('timespent'), 'timespent', faults);
  if (createdAt === null) return null;
  return {
    line: row.line,
    sourceId: null,
    key: null,
    project: { id: `${site}\n${projectName}`, key: null, name: projectName, type: 'software' },
    type: type === '' ? null : { name: type, hierarchyLevel: levelOfType(type) },
    status: statusFrom(resolvedAt, timeSpent),
    priority: orNull(text('priority')),
    resolution: resolvedAt === null ? null : 'Done',
    summary: `${type === '' ? 'Work item' : type} in ${projectName} (${site} ${text('id')})`,
    description: null,
    environment: null,
    assignee: person(text('assignee_id')),
    reporter: person(text('reporter_id')),
    creator: person(text('creator_id')),
    createdAt,
    updatedAt: dates.moment(text('updated'), 'updated', faults),
    resolvedAt,
    statusChangedAt: resolvedAt,
    dueDate: dates.day(text('duedate'), 'duedate', faults),
    labels: readPythonList(text('labels'), 'labels', faults),
    components: [],
    fixVersions: [],
    affectsVersions: [],
    sprints: [],
    parent: null,
    originalEstimate: null,
    remainingEstimate: readNumber(text('timeestimate'), 'timeestimate', faults),
    timeSpent,
    votes: readNumber(text('votes'), 'votes', faults),
    watches: readNumber(text('watches'), 'watches', faults),
    custom: customValues(row, faults),
  };
}

function statusFrom(resolvedAt: number | null, timeSpent: number | null): ImportedIssue['status'] {
  if (resolvedAt !== null) return { name: 'Done', category: 'done' };
  return timeSpent !== null && timeSpent > 0
    ? { name: 'In Progress', category: 'indeterminate' }
    : { name: 'To Do', category: 'new' };
}

function customValues(row: CsvRow, faults: Faults): ReadonlyMap<string, ImportedValue> {
  const values = new Map<string, ImportedValue>();
  const site = row.one('repo_name');
  if (site !== '') values.set('site', { kind: 'option', value: site });
  const id = row.one('id');
  if (id !== '') values.set('original-id', { kind: 'string', value: id });
  const comments = readNumber(row.one('comments'), 'comments', faults);
  if (comments !== null) values.set('comments', { kind: 'number', value: comments });
  const changes = readNumber(row.one('log_change_count'), 'log_change_count', faults);
  if (changes !== null) values.set('changes', { kind: 'number', value: changes });
  return values;
}

function person(name: string): ImportedPerson | null {
  return name === '' ? null : { id: name, name, email: null, active: true, timeZone: null };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
