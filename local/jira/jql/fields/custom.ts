import type { CustomFieldRecord, CustomValue, IssueRecord } from '../../model';
import type { DataType } from '../data-type';
import type { Operator } from '../query';
import { dayNumberOf } from '../values/zoned-date';
import { OPERATOR_CLASSES, type FieldSearch, type FieldSort, type JqlField } from './field';
import { daySearch, instantSearch, labelSearch, namedSearch, numberSearch, userSearch } from './kinds';

interface CustomKind {
  readonly type: DataType;
  readonly operators: readonly Operator[];
  /** How Jira writes the type behind the name where several fields share it: `Team name[Dropdown]`. */
  readonly label: string;
  readonly search: (field: CustomFieldRecord) => FieldSearch;
  readonly sort: (field: CustomFieldRecord) => FieldSort['keyOf'];
}

const valueOf =
  (field: CustomFieldRecord) =>
  (issue: IssueRecord): CustomValue | undefined =>
    issue.custom[field.id];

const numberOf =
  (field: CustomFieldRecord) =>
  (issue: IssueRecord): number | null => {
    const value = valueOf(field)(issue);
    return typeof value === 'number' ? value : null;
  };

const textOf =
  (field: CustomFieldRecord) =>
  (issue: IssueRecord): string | null => {
    const value = valueOf(field)(issue);
    return typeof value === 'string' ? value : null;
  };

const dayOf =
  (field: CustomFieldRecord) =>
  (issue: IssueRecord): number | null => {
    const date = textOf(field)(issue);
    return date === null ? null : dayNumberOf(date);
  };

const keysOf =
  (field: CustomFieldRecord) =>
  (issue: IssueRecord): readonly string[] => {
    const value = valueOf(field)(issue);
    if (value === undefined) return [];
    return typeof value === 'object' ? value.map(String) : [String(value)];
  };

const optionSearch = (field: CustomFieldRecord): FieldSearch =>
  namedSearch(field.id, keysOf(field), () => field.options.map(({ id, value }) => ({ id, name: value })));

const firstOption =
  (field: CustomFieldRecord): FieldSort['keyOf'] =>
  (issue) => {
    const ranks = keysOf(field)(issue).map((key) => field.options.findIndex(({ id }) => id === key));
    return ranks.length === 0 ? null : Math.min(...ranks);
  };

const firstUser =
  (field: CustomFieldRecord): FieldSort['keyOf'] =>
  (issue, { users }) =>
    keysOf(field)(issue)
      .map((accountId) => users.get(accountId)?.displayName.toLowerCase() ?? '')
      .sort()[0] ?? null;

const firstLabel =
  (field: CustomFieldRecord): FieldSort['keyOf'] =>
  (issue) =>
    keysOf(field)(issue)
      .map((label) => label.toLowerCase())
      .sort()[0] ?? null;

/** An issue of several sprints counts by the latest of them. */
const lastSprint =
  (field: CustomFieldRecord): FieldSort['keyOf'] =>
  (issue) => {
    const ids = keysOf(field)(issue).map(Number);
    return ids.length === 0 ? null : Math.max(...ids);
  };

const { equalityWithEmpty, relationalWithEmpty } = OPERATOR_CLASSES;

const KINDS: Readonly<Record<CustomFieldRecord['type'], CustomKind>> = {
  number: {
    type: 'number',
    operators: relationalWithEmpty,
    label: 'Number',
    search: (field) => numberSearch(field.id, numberOf(field)),
    sort: numberOf,
  },
  string: {
    type: 'text',
    operators: OPERATOR_CLASSES.text,
    label: 'Short text',
    search: (field) => ({ kind: 'text', texts: [{ index: field.id, textOf: textOf(field) }] }),
    sort: (field) => (issue) => textOf(field)(issue)?.toLowerCase() ?? null,
  },
  option: {
    type: 'option',
    operators: equalityWithEmpty,
    label: 'Dropdown',
    search: optionSearch,
    sort: firstOption,
  },
  options: {
    type: 'option',
    operators: equalityWithEmpty,
    label: 'Checkboxes',
    search: optionSearch,
    sort: firstOption,
  },
  user: {
    type: 'user',
    operators: equalityWithEmpty,
    label: 'People',
    search: (field) => userSearch(field.id, keysOf(field)),
    sort: firstUser,
  },
  users: {
    type: 'user',
    operators: equalityWithEmpty,
    label: 'People',
    search: (field) => userSearch(field.id, keysOf(field)),
    sort: firstUser,
  },
  date: {
    type: 'date',
    operators: relationalWithEmpty,
    label: 'Date',
    search: (field) => daySearch(field.id, dayOf(field)),
    sort: dayOf,
  },
  datetime: {
    type: 'date',
    operators: relationalWithEmpty,
    label: 'Time stamp',
    search: (field) => instantSearch(field.id, numberOf(field)),
    sort: numberOf,
  },
  sprint: {
    type: 'sprint',
    operators: equalityWithEmpty,
    label: 'Sprint',
    search: (field) => namedSearch(field.id, keysOf(field), ({ directory }) => directory.data.sprints),
    sort: lastSprint,
  },
  labels: {
    type: 'label',
    operators: equalityWithEmpty,
    label: 'Labels',
    search: (field) => labelSearch(field.id, keysOf(field)),
    sort: firstLabel,
  },
};

const FREE_TYPES: ReadonlySet<DataType> = new Set<DataType>(['number', 'text', 'date']);

/** A custom field as JQL knows it: by name, by `cf[id]` and by `name[type]`. */
export const customJqlField = (field: CustomFieldRecord): JqlField => {
  const kind = KINDS[field.type];
  const cfid = `cf[${field.id.replace('customfield_', '')}]`;
  return {
    id: field.id,
    names: [field.name, cfid, `${field.name}[${kind.label}]`],
    displayName: `${field.name} - ${cfid}`,
    cfid,
    operators: kind.operators,
    hasHistory: false,
    dataType: kind.type,
    hasSuggestions: !FREE_TYPES.has(kind.type),
    search: kind.search(field),
    sort: { keyOf: kind.sort(field), direction: 'asc' },
  };
};
