import { JIRA_COLUMNS, type JiraColumn } from './csv-columns';
import type { CsvRow, CsvTable } from './csv-table';
import { readCustomColumns, type CustomColumn } from './custom-columns';
import type {
  ImportedIssue,
  ImportedPerson,
  ImportedProject,
  ImportedValue,
  ImportedVersion,
  Reading,
  SkippedRow,
} from './imported-issue';
import { createDateReader, type DateReader } from './read-date';
import { plainNumber, readNumber, type Faults } from './read-value';
import { levelOfType } from './type-level';
import { categoryNamed } from './status-category';

const DATE_COLUMNS = ['created', 'updated', 'resolved', 'dueDate', 'statusChangedAt'] as const;

const CREATED = new Set(JIRA_COLUMNS.created.map((name) => name.toLowerCase()));

const RULES: readonly string[] = [
  'Times in a CSV export carry no time zone; they were read as UTC.',
  'Types whose name says sub-task are sub-tasks, and "Epic" is above the others.',
];

const RULE_OF_CREATED =
  'The file has no column "Created": a work item was created when it first changed, as far as its other dates say, else at the moment of the import.';

/** Jira's own CSV export: "all fields" or "current fields". */
export function readJiraCsv(table: CsvTable, now: number): Reading {
  const knowsCreated = table.columns.some((column) => CREATED.has(column.toLowerCase()));
  const { hasDecimalComma } = table;
  const dates = createDateReader(dateSamples(table.rows));
  const custom = readCustomColumns(table, dates);
  const skipped: SkippedRow[] = [...table.skipped];
  const lineOfKey = new Map<string, number>();
  const issues = table.rows.flatMap((row): readonly ImportedIssue[] => {
    const faults: Faults = [];
    const issue = readRow(row, { dates, custom, faults, hasDecimalComma, now: knowsCreated ? null : now });
    const earlier = issue?.key == null ? undefined : lineOfKey.get(issue.key);
    if (earlier !== undefined) faults.push(`The key ${issue?.key ?? ''} is already on line ${earlier}.`);
    if (issue === null || faults.length > 0) {
      skipped.push({ line: row.line, reason: faults.join(' ') });
      return [];
    }
    if (issue.key !== null) lineOfKey.set(issue.key, row.line);
    return [issue];
  });
  const madeUp = [
    ...RULES,
    ...(knowsCreated ? [] : [RULE_OF_CREATED]),
    ...custom.map((column) => column.rule),
    ...unusedColumns(table, custom),
  ];
  return { ok: true, file: { issues, fields: custom.map((column) => column.field), skipped, madeUp } };
}

interface RowInput {
  readonly dates: DateReader;
  readonly custom: readonly CustomColumn[];
  readonly faults: Faults;
  readonly hasDecimalComma: boolean;
  /** The moment of the import, in a file that does not say when its work items were created; else null. */
  readonly now: number | null;
}

function readRow(row: CsvRow, input: RowInput): ImportedIssue | null {
  const { dates, custom, faults, hasDecimalComma, now } = input;
  const one = (column: JiraColumn): string => allOf(row, column)[0] ?? '';
  const orNull = (column: JiraColumn): string | null => (one(column) === '' ? null : one(column));
  const moment = (column: JiraColumn): number | null => dates.moment(one(column), labelOf(column), faults);
  const number = (column: JiraColumn): number | null =>
    readNumber(plainNumber(one(column), hasDecimalComma), labelOf(column), faults);
  const project = projectOf(one, faults);
  if (now === null && one('created') === '') faults.push('Created is blank.');
  const changes = {
    updatedAt: moment('updated'),
    resolvedAt: moment('resolved'),
    statusChangedAt: moment('statusChangedAt'),
  };
  const createdAt = now === null ? moment('created') : earliest([now, ...Object.values(changes)]);
  if (createdAt === null || project === null) return null;
  const type = one('type');
  return {
    line: row.line,
    sourceId: orNull('id'),
    key: orNull('key'),
    project,
    type: type === '' ? null : { name: type, hierarchyLevel: levelOfType(type) },
    status:
      one('status') === '' ? null : { name: one('status'), category: categoryNamed(one('statusCategory')) },
    priority: orNull('priority'),
    resolution: /^unresolved$/i.test(one('resolution')) ? null : orNull('resolution'),
    summary: orNull('summary'),
    description: orNull('description'),
    environment: orNull('environment'),
    assignee: personOf(one('assigneeId'), one('assignee')),
    reporter: personOf(one('reporterId'), one('reporter')),
    creator: personOf(one('creatorId'), one('creator')),
    createdAt,
    ...changes,
    dueDate: dates.day(one('dueDate'), labelOf('dueDate'), faults),
    labels: allOf(row, 'labels').flatMap((cell) => cell.split(/\s+/)),
    components: allOf(row, 'components'),
    fixVersions: allOf(row, 'fixVersions').map(versionNamed),
    affectsVersions: allOf(row, 'affectsVersions').map(versionNamed),
    sprints: allOf(row, 'sprints').map((name) => ({
      name,
      state: null,
      goal: null,
      startAt: null,
      endAt: null,
      completeAt: null,
    })),
    parent: orNull('parent'),
    originalEstimate: number('originalEstimate'),
    remainingEstimate: number('remainingEstimate'),
    timeSpent: number('timeSpent'),
    votes: number('votes'),
    watches: watchesOf(allOf(row, 'watches')),
    custom: new Map(
      custom.flatMap((column): readonly (readonly [string, ImportedValue])[] => {
        const value = column.read(row);
        return value === null ? [] : [[column.field.key, value]];
      }),
    ),
  };
}

function earliest(moments: readonly (number | null)[]): number {
  return Math.min(...moments.filter((at) => at !== null));
}

/** The project's key, its name or the first part of the work item's key says which project it is. */
function projectOf(one: (column: JiraColumn) => string, faults: Faults): ImportedProject | null {
  const key = one('projectKey') || one('key').replace(/-\d+$/, '');
  const name = one('projectName');
  if (key === '' && name === '') {
    faults.push('Neither a work item key nor a project is given.');
    return null;
  }
  return {
    id: key || name,
    key: key === '' ? null : key,
    name: name === '' ? null : name,
    type: one('projectType') === 'business' ? 'business' : 'software',
  };
}

function personOf(id: string, name: string): ImportedPerson | null {
  if (id === '' && name === '') return null;
  return { id: id || name, name: name || id, email: null, active: true, timeZone: null };
}

function versionNamed(name: string): ImportedVersion {
  return { name, released: null, archived: false, releaseDate: null };
}

/** A number or, in exports that name the watchers, one cell for each. */
function watchesOf(cells: readonly string[]): number | null {
  const [only] = cells;
  if (only === undefined) return null;
  return cells.length === 1 && /^\d+(\.0+)?$/.test(only) ? Number(only) : cells.length;
}

/** The values of the first of the column's names that the row has a value under. */
function allOf(row: CsvRow, column: JiraColumn): readonly string[] {
  for (const name of JIRA_COLUMNS[column]) {
    const cells = row.all(name);
    if (cells.length > 0) return cells;
  }
  return [];
}

function labelOf(column: JiraColumn): string {
  return JIRA_COLUMNS[column][0];
}

function* dateSamples(rows: readonly CsvRow[]): Iterable<string> {
  for (const row of rows) for (const column of DATE_COLUMNS) yield* allOf(row, column);
}

function unusedColumns(table: CsvTable, custom: readonly CustomColumn[]): readonly string[] {
  const used = new Set(
    [...Object.values(JIRA_COLUMNS).flat(), ...custom.map((column) => column.header)].map((name) =>
      name.toLowerCase(),
    ),
  );
  const unused = [...new Set(table.columns)].filter(
    (column) => column !== '' && !used.has(column.toLowerCase()),
  );
  return unused.length === 0 ? [] : [`Columns that were not read: ${unused.join(', ')}.`];
}
