import type { IssueList, IssueRecord } from '../../jira/model';
import { CodeColumn, Dictionary } from './code-column';
import { CustomColumns } from './custom-columns';
import { NumberColumn } from './number-column';

const TEXTS = [
  'projectId',
  'typeId',
  'statusId',
  'priorityId',
  'resolutionId',
  'summary',
  'description',
  'environment',
  'assigneeId',
  'reporterId',
  'creatorId',
  'dueDate',
  'securityLevelId',
] as const satisfies readonly (keyof IssueRecord)[];

const NUMBERS = [
  'createdAt',
  'updatedAt',
  'resolvedAt',
  'statusChangedAt',
  'parentId',
  'originalEstimate',
  'remainingEstimate',
  'timeSpent',
  'votes',
  'watches',
] as const satisfies readonly (keyof IssueRecord)[];

const LISTS = [
  'labels',
  'componentIds',
  'fixVersionIds',
  'affectsVersionIds',
] as const satisfies readonly (keyof IssueRecord)[];

type TextName = (typeof TEXTS)[number];
type NumberName = (typeof NUMBERS)[number];
type ListName = (typeof LISTS)[number];

const NO_ITEMS: readonly string[] = [];

/**
 * Issues as columns: about 300 bytes each, where an object takes 1,500, so that a site may have a million. What is
 * read from it looks like any other issue, but is a new object each time: compare ids, not issues.
 */
export class IssueColumns implements IssueList {
  readonly length: number;
  private readonly ids: NumberColumn;
  private readonly keyPrefixes: CodeColumn<string>;
  private readonly keyNumbers: NumberColumn;
  private readonly texts: ReadonlyMap<TextName, CodeColumn<string>>;
  private readonly numbers: ReadonlyMap<NumberName, NumberColumn>;
  private readonly lists: ReadonlyMap<ListName, CodeColumn<readonly string[]>>;
  private readonly customs: CustomColumns;

  /** @throws {RangeError} when there are not exactly `length` issues. */
  constructor(issues: Iterable<IssueRecord>, length: number) {
    this.length = length;
    const words = new Dictionary<string>();
    const wordLists = new Dictionary<readonly string[]>();
    this.ids = new NumberColumn(length);
    this.keyPrefixes = new CodeColumn(length, words);
    this.keyNumbers = new NumberColumn(length);
    this.texts = new Map(TEXTS.map((name) => [name, new CodeColumn(length, words)]));
    this.numbers = new Map(NUMBERS.map((name) => [name, new NumberColumn(length)]));
    this.lists = new Map(LISTS.map((name) => [name, new CodeColumn(length, wordLists)]));
    this.customs = new CustomColumns(length);
    let row = 0;
    for (const issue of issues) {
      if (row < length) this.write(row, issue);
      row += 1;
    }
    if (row !== length) throw new RangeError(`${length} issues were announced, ${row} came.`);
  }

  at(row: number): IssueRecord | undefined {
    return row >= 0 && row < this.length ? new ColumnIssue(this, row) : undefined;
  }

  *[Symbol.iterator](): Iterator<IssueRecord> {
    for (let row = 0; row < this.length; row += 1) yield new ColumnIssue(this, row);
  }

  id(row: number): number {
    return this.ids.get(row) ?? 0;
  }

  key(row: number): string {
    return `${this.keyPrefixes.get(row) ?? ''}-${this.keyNumbers.get(row) ?? ''}`;
  }

  text(name: TextName, row: number): string | null {
    return this.texts.get(name)?.get(row) ?? null;
  }

  number(name: NumberName, row: number): number | null {
    return this.numbers.get(name)?.get(row) ?? null;
  }

  list(name: ListName, row: number): readonly string[] {
    return this.lists.get(name)?.get(row) ?? NO_ITEMS;
  }

  custom(row: number): IssueRecord['custom'] {
    return this.customs.get(row);
  }

  private write(row: number, issue: IssueRecord): void {
    this.ids.set(row, issue.id);
    const dash = issue.key.lastIndexOf('-');
    const prefix = issue.key.slice(0, dash);
    this.keyPrefixes.set(row, prefix, () => prefix);
    this.keyNumbers.set(row, Number(issue.key.slice(dash + 1)));
    for (const [name, column] of this.texts) {
      const text = issue[name];
      column.set(row, text, () => text ?? '');
    }
    for (const [name, column] of this.numbers) column.set(row, issue[name]);
    for (const [name, column] of this.lists) {
      const list = issue[name];
      if (list.length > 0) column.set(row, JSON.stringify(list), () => list);
    }
    this.customs.set(row, issue.custom);
  }
}

/** One row, read when it is asked. */
class ColumnIssue implements IssueRecord {
  private readonly columns: IssueColumns;
  private readonly row: number;

  constructor(columns: IssueColumns, row: number) {
    this.columns = columns;
    this.row = row;
  }

  get id(): number {
    return this.columns.id(this.row);
  }

  get key(): string {
    return this.columns.key(this.row);
  }

  get projectId(): string {
    return this.columns.text('projectId', this.row) ?? '';
  }

  get typeId(): string {
    return this.columns.text('typeId', this.row) ?? '';
  }

  get statusId(): string {
    return this.columns.text('statusId', this.row) ?? '';
  }

  get priorityId(): string | null {
    return this.columns.text('priorityId', this.row);
  }

  get resolutionId(): string | null {
    return this.columns.text('resolutionId', this.row);
  }

  get summary(): string {
    return this.columns.text('summary', this.row) ?? '';
  }

  get description(): string | null {
    return this.columns.text('description', this.row);
  }

  get environment(): string | null {
    return this.columns.text('environment', this.row);
  }

  get assigneeId(): string | null {
    return this.columns.text('assigneeId', this.row);
  }

  get reporterId(): string | null {
    return this.columns.text('reporterId', this.row);
  }

  get creatorId(): string | null {
    return this.columns.text('creatorId', this.row);
  }

  get dueDate(): string | null {
    return this.columns.text('dueDate', this.row);
  }

  get securityLevelId(): string | null {
    return this.columns.text('securityLevelId', this.row);
  }

  get createdAt(): number {
    return this.columns.number('createdAt', this.row) ?? 0;
  }

  get updatedAt(): number {
    return this.columns.number('updatedAt', this.row) ?? 0;
  }

  get resolvedAt(): number | null {
    return this.columns.number('resolvedAt', this.row);
  }

  get statusChangedAt(): number {
    return this.columns.number('statusChangedAt', this.row) ?? 0;
  }

  get parentId(): number | null {
    return this.columns.number('parentId', this.row);
  }

  get originalEstimate(): number | null {
    return this.columns.number('originalEstimate', this.row);
  }

  get remainingEstimate(): number | null {
    return this.columns.number('remainingEstimate', this.row);
  }

  get timeSpent(): number | null {
    return this.columns.number('timeSpent', this.row);
  }

  get votes(): number | null {
    return this.columns.number('votes', this.row);
  }

  get watches(): number | null {
    return this.columns.number('watches', this.row);
  }

  get labels(): readonly string[] {
    return this.columns.list('labels', this.row);
  }

  get componentIds(): readonly string[] {
    return this.columns.list('componentIds', this.row);
  }

  get fixVersionIds(): readonly string[] {
    return this.columns.list('fixVersionIds', this.row);
  }

  get affectsVersionIds(): readonly string[] {
    return this.columns.list('affectsVersionIds', this.row);
  }

  get custom(): IssueRecord['custom'] {
    return this.columns.custom(this.row);
  }
}
