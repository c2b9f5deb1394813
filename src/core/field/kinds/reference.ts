import { oneValue, type FieldKind } from '../kind';
import { idOrder, isRecord, textOf } from '../raw';
import { valueClause } from '../value-clause';

interface ReferenceKind {
  readonly id: string;
  /** The property that identifies the value for JQL. */
  readonly key: string;
  readonly label: (value: unknown) => string | null;
  readonly isNumeric?: boolean;
}

/** Fields whose value is an object that JQL finds by a key or id of its own, because names repeat: project, parent, sprint. */
function referenceKind({ id, key, label, isNumeric = false }: ReferenceKind): FieldKind {
  const keyOf = (value: unknown): string | null => {
    const raw = isRecord(value) ? value[key] : undefined;
    return typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : null;
  };
  return {
    id,
    isMultiValued: false,
    grouping: {
      readFrom: null,
      ...oneValue(keyOf),
      describe: (value) => {
        const text = keyOf(value) ?? '';
        return { key: text, label: label(value) ?? text, order: idOrder(value) };
      },
      identify: (text) => text,
      clause: valueClause((segment) =>
        isNumeric && /^\d+$/.test(segment.key) ? Number(segment.key) : segment.key,
      ),
    },
    measuring: null,
    moment: null,
  };
}

export const project = referenceKind({ id: 'project', key: 'key', label: (value) => textOf(value, 'name') });

/** Labelled `KEY Summary`: a summary alone may repeat. */
export const parent = referenceKind({
  id: 'parent',
  key: 'key',
  label: (value) => {
    const key = textOf(value, 'key');
    const summary = isRecord(value) ? textOf(value['fields'], 'summary') : null;
    return key === null || summary === null ? key : `${key} ${summary}`;
  },
});

export const sprint = referenceKind({
  id: 'sprint',
  key: 'id',
  label: (value) => textOf(value, 'name'),
  isNumeric: true,
});

/** Atlassian teams. */
export const team = referenceKind({ id: 'team', key: 'id', label: (value) => textOf(value, 'name') });
