import { oneValue, type FieldKind } from '../kind';
import { foldCase, idOrder, isObject, isRecord, textOf, type RawRecord } from '../raw';
import { valueClause } from '../value-clause';

interface NamedKind {
  readonly id: string;
  /** Reads what JQL knows the value by. */
  readonly name?: (raw: RawRecord) => unknown;
  readonly order?: (raw: unknown) => number | null;
}

/**
 * Fields whose value is an object that JQL finds by its name: status, priority, version, option … An id tells them apart
 * without a look at the name; JQL takes it too where there is no name.
 */
export function namedKind({ id, name = (raw) => raw['name'], order = idOrder }: NamedKind): FieldKind {
  const labelOf = (raw: RawRecord): string => {
    const text = name(raw);
    return typeof text === 'string' ? text : String(raw['id']);
  };
  return {
    id,
    isMultiValued: false,
    grouping: {
      readFrom: null,
      ...oneValue((raw) => {
        if (!isObject(raw)) return null;
        // Two projects have their own statuses of one name: an alias each, one segment.
        const valueId = raw['id'];
        if (typeof valueId === 'string') return valueId;
        const text = name(raw);
        return typeof text === 'string' ? text : null;
      }),
      describe: (value) => {
        const label = isObject(value) ? labelOf(value) : '';
        return { key: foldCase(label), label, order: order(value) };
      },
      identify: foldCase,
      clause: valueClause((segment) => segment.label),
    },
    measuring: null,
    moment: null,
  };
}

const CATEGORY_ORDER: Readonly<Record<string, number>> = { new: 1, indeterminate: 2, done: 3 };

/** Statuses stand in the order of their categories; within one no status tells its place (a board's columns do: `valueOrders`). */
function categoryOrder(raw: unknown): number | null {
  const key = isRecord(raw) ? textOf(raw['statusCategory'], 'key') : null;
  return key === null ? null : (CATEGORY_ORDER[key] ?? null);
}

/** Epics before standard types before sub-tasks. */
function hierarchyOrder(raw: unknown): number | null {
  const level = isRecord(raw) ? raw['hierarchyLevel'] : undefined;
  return typeof level === 'number' ? -level : null;
}

export const status = namedKind({ id: 'status', order: categoryOrder });
export const issueType = namedKind({ id: 'issuetype', order: hierarchyOrder });
/** An issue tells a priority's id but not its rank: ids follow the rank unless an admin reordered the list (`valueOrders`). */
export const priority = namedKind({ id: 'priority' });
export const resolution = namedKind({ id: 'resolution' });
export const securityLevel = namedKind({ id: 'securitylevel' });
export const version = namedKind({ id: 'version' });
export const component = namedKind({ id: 'component', order: () => null });
export const group = namedKind({ id: 'group', order: () => null });
export const option = namedKind({ id: 'option', name: (raw) => raw['value'] });
