import type { ImportedField, ImportedSprint, ImportedValue } from './imported-issue';
import { DATES, readPerson, readSprint } from './json-parts';
import { isRecord, plainText, recordAt, textAt, type JsonRecord } from './json-value';
import { dayText } from './read-date';

/** The custom fields of a JSON export, and how to take their values from an issue's fields. */
export interface JsonCustomFields {
  readonly fields: readonly ImportedField[];
  valuesOf(fields: JsonRecord): ReadonlyMap<string, ImportedValue>;
  sprintsOf(fields: JsonRecord): readonly ImportedSprint[];
  readonly notes: readonly string[];
}

type Kind = ImportedField['type'];

/** Fields by the response's `schema` and `names` where it has them, else by the shape of the values. */
export function readCustomFields(response: JsonRecord, issues: readonly unknown[]): JsonCustomFields {
  const fields: ImportedField[] = [];
  const sprintIds: string[] = [];
  const unnamed: string[] = [];
  const unread: string[] = [];
  for (const [id, values] of valuesByField(issues)) {
    const name = textAt(response['names'], id);
    const kind = kindOf(recordAt(response['schema'], id), values);
    if (kind === 'sprint') {
      sprintIds.push(id);
    } else if (kind === null || values.some((value) => READERS[kind](value) === null)) {
      unread.push(name ?? id);
    } else {
      if (name === null) unnamed.push(id);
      fields.push({ key: id, id, name: name ?? id, type: kind });
    }
  }
  return {
    fields,
    valuesOf: (issueFields) =>
      new Map(
        fields.flatMap(({ key, type }): readonly (readonly [string, ImportedValue])[] => {
          const value = isEmpty(issueFields[key]) ? null : READERS[type](issueFields[key]);
          return value === null ? [] : [[key, value]];
        }),
      ),
    sprintsOf: (issueFields) =>
      sprintIds.flatMap((id) => {
        const value = issueFields[id];
        return Array.isArray(value) ? value.flatMap((one: unknown) => readSprint(one)) : [];
      }),
    notes: [
      ...noteOn(unnamed, 'are called by their ids, as the file does not name them'),
      ...noteOn(unread, 'were left out, as their shape is not known here'),
    ],
  };
}

function noteOn(fields: readonly string[], what: string): readonly string[] {
  return fields.length === 0 ? [] : [`These custom fields ${what}: ${fields.join(', ')}.`];
}

/** The values that are not empty, by custom field. */
function valuesByField(issues: readonly unknown[]): ReadonlyMap<string, readonly unknown[]> {
  const values = new Map<string, unknown[]>();
  for (const issue of issues) {
    for (const [id, value] of Object.entries(recordAt(issue, 'fields') ?? {})) {
      if (!/^customfield_\d+$/.test(id) || isEmpty(value)) continue;
      const list = values.get(id) ?? [];
      list.push(value);
      values.set(id, list);
    }
  }
  return values;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

const SCALAR_KINDS: Readonly<Record<string, Kind>> = {
  number: 'number',
  string: 'string',
  option: 'option',
  user: 'user',
  date: 'date',
  datetime: 'datetime',
};
const LIST_KINDS: Readonly<Record<string, Kind>> = { option: 'options', user: 'users', string: 'labels' };

function kindOf(schema: JsonRecord | null, values: readonly unknown[]): Kind | 'sprint' | null {
  if (textAt(schema, 'custom')?.endsWith(':gh-sprint') === true) return 'sprint';
  const type = textAt(schema, 'type');
  if (type !== null) {
    return (type === 'array' ? LIST_KINDS[textAt(schema, 'items') ?? ''] : SCALAR_KINDS[type]) ?? null;
  }
  return SHAPES.find(([, fits]) => values.every(fits))?.[0] ?? null;
}

/** Shapes that tell the type without a schema; the first that fits all values. */
const SHAPES: readonly (readonly [Kind | 'sprint', (value: unknown) => boolean])[] = [
  ['number', (value) => typeof value === 'number'],
  ['date', (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)],
  [
    'datetime',
    (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+([+-]\d{4}|Z)$/.test(value),
  ],
  ['string', (value) => typeof value === 'string'],
  ['user', isUser],
  ['option', isOption],
  [
    'sprint',
    (value) => Array.isArray(value) && value.every((one) => isRecord(one) && 'state' in one && 'name' in one),
  ],
  ['users', (value) => Array.isArray(value) && value.every(isUser)],
  ['options', (value) => Array.isArray(value) && value.every(isOption)],
  ['labels', (value) => Array.isArray(value) && value.every((one) => typeof one === 'string')],
];

function isUser(value: unknown): boolean {
  return isRecord(value) && 'displayName' in value && ('accountId' in value || 'key' in value);
}

function isOption(value: unknown): boolean {
  return isRecord(value) && textAt(value, 'value') !== null;
}

const listOf = <T>(value: unknown, read: (one: unknown) => T | null): readonly T[] | null => {
  if (!Array.isArray(value)) return null;
  const items = value.map((one: unknown) => read(one));
  return items.every((item) => item !== null) ? items : null;
};

const optionOf = (value: unknown): string | null => textAt(value, 'value') ?? textAt(value, 'name');

/** Null for a value that does not have the shape of its type. */
const READERS: Readonly<Record<Kind, (value: unknown) => ImportedValue | null>> = {
  number: (value) => (typeof value === 'number' ? { kind: 'number', value } : null),
  string: (value) => {
    const text = plainText(value);
    return text === null ? null : { kind: 'string', value: text };
  },
  date: (value) => {
    const at = typeof value === 'string' ? DATES.read(value)?.at : undefined;
    return at === undefined ? null : { kind: 'date', value: dayText(at) };
  },
  datetime: (value) => {
    const at = typeof value === 'string' ? DATES.read(value)?.at : undefined;
    return at === undefined ? null : { kind: 'datetime', value: at };
  },
  option: (value) => {
    const option = optionOf(value);
    return option === null ? null : { kind: 'option', value: option };
  },
  options: (value) => {
    const values = listOf(value, optionOf);
    return values === null ? null : { kind: 'options', values };
  },
  labels: (value) => {
    const values = listOf(value, (one) => (typeof one === 'string' ? one : null));
    return values === null ? null : { kind: 'labels', values };
  },
  user: (value) => {
    const person = readPerson(value);
    return person === null ? null : { kind: 'user', person };
  },
  users: (value) => {
    const people = listOf(value, readPerson);
    return people === null ? null : { kind: 'users', people };
  },
};
