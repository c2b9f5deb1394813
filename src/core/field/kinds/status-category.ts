import type { FieldKind } from '../kind';
import { foldCase, isRecord, textOf } from '../raw';
import { valueClause } from '../value-clause';

/**
 * Jira's fixed categories. Their names in an answer are in the viewer's language, so segments are keyed by Jira's own keys,
 * and JQL gets the English names, which it always knows.
 *
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-fields/#Status-category (read 2026-11-21)
 */
const CATEGORIES: Readonly<Record<string, { readonly jql: string; readonly order: number }>> = {
  undefined: { jql: 'No Category', order: 0 },
  new: { jql: 'To Do', order: 1 },
  indeterminate: { jql: 'In Progress', order: 2 },
  done: { jql: 'Done', order: 3 },
};

const KEYS_BY_NAME: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CATEGORIES).map(([key, { jql }]) => [foldCase(jql), key]),
);

/** The field itself is young: where a site does not send it, the status knows its category too. */
function categoryOf(raw: unknown): unknown {
  return isRecord(raw) && isRecord(raw['statusCategory']) ? raw['statusCategory'] : raw;
}

export const statusCategory: FieldKind = {
  id: 'statusCategory',
  isMultiValued: false,
  grouping: {
    readFrom: ['statusCategory', 'status'],
    aliasOf: null,
    each: (raw, emit) => {
      const category = categoryOf(raw);
      const key = textOf(category, 'key');
      if (key === null || textOf(category, 'name') === null) return false;
      emit(key, category);
      return true;
    },
    describe: (value) => {
      const key = textOf(value, 'key') ?? '';
      return { key, label: textOf(value, 'name') ?? key, order: CATEGORIES[key]?.order ?? null };
    },
    identify: (text) => KEYS_BY_NAME[foldCase(text)] ?? foldCase(text),
    clause: valueClause((segment) => CATEGORIES[segment.key]?.jql ?? segment.label),
  },
  measuring: null,
  moment: null,
};
