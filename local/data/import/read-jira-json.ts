import { readCustomFields, type JsonCustomFields } from './custom-json';
import type { ImportedIssue, ImportedProject, Reading, SkippedRow } from './imported-issue';
import { DATES, readPerson, readStatus, readType, readVersion } from './json-parts';
import { isRecord, listAt, plainText, recordAt, textAt, type JsonRecord } from './json-value';
import type { Faults } from './read-value';

/** A search response (`{"issues": […]}`) or a bare array of issues, in the shapes of REST v2 and v3. */
export function readJiraJson(text: string): Reading {
  const json = parseJson(text);
  if (typeof json === 'string') return { ok: false, error: json };
  const issues = Array.isArray(json.value) ? json.value : listAt(json.value, 'issues');
  if (issues.length === 0)
    return { ok: false, error: 'The file holds no work items: expected an array or {"issues": […]}.' };
  const custom = readCustomFields(isRecord(json.value) ? json.value : {}, issues);
  const skipped: SkippedRow[] = [];
  const placeOfKey = new Map<string, number>();
  const read = issues.flatMap((value, index): readonly ImportedIssue[] => {
    const faults: Faults = [];
    const issue = readIssue(value, { line: index + 1, custom, faults });
    const earlier = issue?.key == null ? undefined : placeOfKey.get(issue.key);
    if (earlier !== undefined) faults.push(`The key ${issue?.key ?? ''} is already at place ${earlier}.`);
    if (issue === null || faults.length > 0) {
      skipped.push({ line: index + 1, reason: faults.join(' ') });
      return [];
    }
    if (issue.key !== null) placeOfKey.set(issue.key, index + 1);
    return [issue];
  });
  const madeUp = ['In JSON, the line of a skipped row is its place in the list.', ...custom.notes];
  return { ok: true, file: { issues: read, fields: custom.fields, skipped, madeUp } };
}

function parseJson(text: string): { readonly value: unknown } | string {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return `The file is not JSON: ${error.message}`;
    throw error;
  }
}

interface IssueInput {
  readonly line: number;
  readonly custom: JsonCustomFields;
  readonly faults: Faults;
}

function readIssue(value: unknown, { line, custom, faults }: IssueInput): ImportedIssue | null {
  const fields = recordAt(value, 'fields');
  if (fields === null) {
    faults.push('Not a work item: it has no "fields".');
    return null;
  }
  const moment = (name: string): number | null => DATES.moment(textAt(fields, name) ?? '', name, faults);
  const seconds = (name: string): number | null => numberAt(fields, name, faults);
  const createdAt = moment('created');
  const project = projectOf(fields, textAt(value, 'key'));
  if (project === null) faults.push('Neither a key nor a project is given.');
  if (createdAt === null && textAt(fields, 'created') === null) faults.push('It has no created date.');
  if (createdAt === null || project === null) return null;
  return {
    line,
    sourceId: textAt(value, 'id'),
    key: textAt(value, 'key'),
    project,
    type: readType(recordAt(fields, 'issuetype')),
    status: readStatus(recordAt(fields, 'status')),
    priority: textAt(fields['priority'], 'name'),
    resolution: textAt(fields['resolution'], 'name'),
    summary: textAt(fields, 'summary'),
    description: plainText(fields['description']),
    environment: plainText(fields['environment']),
    assignee: readPerson(fields['assignee']),
    reporter: readPerson(fields['reporter']),
    creator: readPerson(fields['creator']),
    createdAt,
    updatedAt: moment('updated'),
    resolvedAt: moment('resolutiondate'),
    statusChangedAt: moment('statuscategorychangedate'),
    dueDate: DATES.day(textAt(fields, 'duedate') ?? '', 'duedate', faults),
    labels: textsOf(fields, 'labels'),
    components: listAt(fields, 'components').flatMap((one) => textAt(one, 'name') ?? []),
    fixVersions: listAt(fields, 'fixVersions').flatMap(readVersion),
    affectsVersions: listAt(fields, 'versions').flatMap(readVersion),
    sprints: custom.sprintsOf(fields),
    parent: textAt(fields['parent'], 'key') ?? textAt(fields['parent'], 'id'),
    originalEstimate: seconds('timeoriginalestimate'),
    remainingEstimate: seconds('timeestimate'),
    timeSpent: seconds('timespent'),
    votes: numberAt(recordAt(fields, 'votes') ?? {}, 'votes', faults),
    watches: numberAt(recordAt(fields, 'watches') ?? {}, 'watchCount', faults),
    custom: custom.valuesOf(fields),
  };
}

function projectOf(fields: JsonRecord, issueKey: string | null): ImportedProject | null {
  const project = recordAt(fields, 'project');
  const key = textAt(project, 'key') ?? issueKey?.replace(/-\d+$/, '') ?? null;
  const name = textAt(project, 'name');
  const id = key ?? name;
  if (id === null) return null;
  return { id, key, name, type: textAt(project, 'projectTypeKey') === 'business' ? 'business' : 'software' };
}

function textsOf(fields: JsonRecord, name: string): readonly string[] {
  return listAt(fields, name).filter((one) => typeof one === 'string');
}

function numberAt(record: JsonRecord, name: string, faults: Faults): number | null {
  const value = record[name];
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  faults.push(`${name} is not a number.`);
  return null;
}
