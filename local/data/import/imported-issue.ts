import type { CustomFieldRecord, SprintRecord, StatusCategoryKey } from '../../jira/model';

/** An issue as a file tells it, by names: what the file does not say is null. Ids are given when the site is built. */
export interface ImportedIssue {
  /** Where it stands: a line of the text or, in JSON, its place in the list; both count from 1. */
  readonly line: number;
  readonly sourceId: string | null;
  readonly key: string | null;
  readonly project: ImportedProject;
  readonly type: ImportedType | null;
  readonly status: ImportedStatus | null;
  readonly priority: string | null;
  readonly resolution: string | null;
  readonly summary: string | null;
  readonly description: string | null;
  readonly environment: string | null;
  readonly assignee: ImportedPerson | null;
  readonly reporter: ImportedPerson | null;
  readonly creator: ImportedPerson | null;
  readonly createdAt: number;
  readonly updatedAt: number | null;
  readonly resolvedAt: number | null;
  readonly statusChangedAt: number | null;
  readonly dueDate: string | null;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly fixVersions: readonly ImportedVersion[];
  readonly affectsVersions: readonly ImportedVersion[];
  readonly sprints: readonly ImportedSprint[];
  /** Key or id of the parent in the file. */
  readonly parent: string | null;
  readonly originalEstimate: number | null;
  readonly remainingEstimate: number | null;
  readonly timeSpent: number | null;
  readonly votes: number | null;
  readonly watches: number | null;
  /** By the key of the imported field. */
  readonly custom: ReadonlyMap<string, ImportedValue>;
}

export interface ImportedProject {
  /** What makes it the same project on two rows. */
  readonly id: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly type: 'software' | 'business';
}

export interface ImportedType {
  readonly name: string;
  readonly hierarchyLevel: -1 | 0 | 1;
}

export interface ImportedStatus {
  readonly name: string;
  readonly category: StatusCategoryKey | null;
}

export interface ImportedPerson {
  /** What makes it the same person on two rows: the account id or, without one, the name. */
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
  readonly timeZone: string | null;
}

export interface ImportedVersion {
  readonly name: string;
  readonly released: boolean | null;
  readonly archived: boolean;
  readonly releaseDate: string | null;
}

export interface ImportedSprint {
  readonly name: string;
  readonly state: SprintRecord['state'] | null;
  readonly goal: string | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly completeAt: number | null;
}

export interface ImportedField {
  readonly key: string;
  /** Jira's id where the file says it. */
  readonly id: string | null;
  readonly name: string;
  readonly type: Exclude<CustomFieldRecord['type'], 'sprint'>;
}

/** As `CustomValue`, but with names and people instead of ids. */
export type ImportedValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'datetime'; readonly value: number }
  | { readonly kind: 'option'; readonly value: string }
  | { readonly kind: 'options' | 'labels'; readonly values: readonly string[] }
  | { readonly kind: 'user'; readonly person: ImportedPerson }
  | { readonly kind: 'users'; readonly people: readonly ImportedPerson[] };

export interface SkippedRow {
  readonly line: number;
  readonly reason: string;
}

/** What a reader of one format found. */
export interface ImportedFile {
  readonly issues: readonly ImportedIssue[];
  readonly fields: readonly ImportedField[];
  readonly skipped: readonly SkippedRow[];
  /** Rules of the format itself, one sentence each. */
  readonly madeUp: readonly string[];
}

/** A readable file, or why nothing in it can be used. */
export type Reading =
  { readonly ok: true; readonly file: ImportedFile } | { readonly ok: false; readonly error: string };
