import type { Field, JiraIssue } from '../field/field';
import type { FieldKind } from '../field/kind';
import { isRecord, textOf } from '../field/raw';
import { fieldKind } from '../field/registry';
import { KEY_FIELD } from './config';

/** What stands in a cell of a list, before it is put into the viewer's words. */
export type ListCell =
  /** No value: never shown as 0 or as a blank that could be either. */
  | { readonly kind: 'empty' }
  /** A value whose shape the app does not know. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'text'; readonly text: string }
  /** A work item: its key, and its summary where the cell is about another work item than its row. */
  | { readonly kind: 'work-item'; readonly key: string; readonly summary: string | null }
  | { readonly kind: 'status'; readonly name: string; readonly category: string | null }
  | { readonly kind: 'people'; readonly accountIds: readonly string[] }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'number'; readonly value: number; readonly unit: 'number' | 'seconds' }
  /** Days since 1970-01-01, or epoch milliseconds. */
  | { readonly kind: 'moment'; readonly of: 'date' | 'date-time'; readonly at: number };

const EMPTY: ListCell = { kind: 'empty' };
const UNREADABLE: ListCell = { kind: 'unreadable' };

/** Whether the app knows how to show a field: rich text, attachments and links are read in the work item itself. */
export function isListable(field: Field): boolean {
  return field.id === KEY_FIELD || fieldKind(field) !== null;
}

/** The cell of a work item in the column of a field. */
export function listCell(field: Field, issue: JiraIssue): ListCell {
  if (field.id === KEY_FIELD) return { kind: 'work-item', key: issue.key, summary: null };
  const kind = fieldKind(field);
  if (kind === null) return UNREADABLE;
  const raw = rawValue(field, kind, issue);
  if (raw === null || raw === undefined || raw === '') return EMPTY;
  const { moment, measuring } = kind;
  if (moment !== null) {
    const at = moment.read(raw);
    return Number.isNaN(at) ? UNREADABLE : { kind: 'moment', of: moment.kind, at };
  }
  if (measuring !== null) {
    const value = measuring.read(raw);
    if (Number.isNaN(value)) return EMPTY;
    return Number.isFinite(value) ? { kind: 'number', value, unit: measuring.unit } : UNREADABLE;
  }
  return valuesCell(kind, raw);
}

/** The fields that a column of this field has to be read from. */
export function listedFieldIds(field: Field): readonly string[] {
  if (field.id === KEY_FIELD) return [];
  return fieldKind(field)?.grouping?.readFrom ?? [field.id];
}

function rawValue(field: Field, kind: FieldKind, { fields }: JiraIssue): unknown {
  const ids = kind.grouping?.readFrom ?? [field.id];
  return ids.map((id) => fields[id]).find((raw) => raw !== null && raw !== undefined);
}

type MakeCell = (values: readonly unknown[], labels: readonly string[]) => ListCell;

/** Kinds of fields that have cells of their own, by their ids; all others show the names of their values. */
const CELLS: Readonly<Record<string, MakeCell>> = {
  status: ([value], [name = '']) => ({
    kind: 'status',
    name,
    category: isRecord(value) ? textOf(value['statusCategory'], 'key') : null,
  }),
  parent: ([value]) => ({
    kind: 'work-item',
    key: textOf(value, 'key') ?? '',
    summary: isRecord(value) ? textOf(value['fields'], 'summary') : null,
  }),
  user: peopleCell,
  'list of user': peopleCell,
  'list of label': (_values, tags) => ({ kind: 'tags', tags }),
};

function valuesCell({ id, grouping }: FieldKind, raw: unknown): ListCell {
  if (grouping === null) return UNREADABLE;
  const values: unknown[] = [];
  if (!grouping.each(raw, (_alias, value) => values.push(value))) return UNREADABLE;
  if (values.length === 0) return EMPTY;
  const labels = values.map((value) => grouping.describe(value).label);
  const make = Object.hasOwn(CELLS, id) ? CELLS[id] : undefined;
  return make === undefined ? { kind: 'text', text: labels.join(', ') } : make(values, labels);
}

function peopleCell(values: readonly unknown[]): ListCell {
  return { kind: 'people', accountIds: values.map((value) => textOf(value, 'accountId') ?? '') };
}
