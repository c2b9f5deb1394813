import type { Source } from '../../core/source/source';

const KEYS_MAX = 1000;
const KEY = /^[A-Z][A-Z0-9_]*-\d{1,15}$/;

/**
 * What Jira's list of work items shows, by the context of an action in its menu: JQL, a saved filter, or the work items that it
 * names. Null where it tells none of them.
 */
export function searchedSource({
  jql,
  filterId,
  issueKeys,
}: Readonly<Record<string, unknown>>): Source | null {
  if (typeof jql === 'string' && jql.trim() !== '') return { kind: 'jql', jql };
  const filter = String(filterId);
  if (/^\d{1,15}$/.test(filter)) return { kind: 'filter', filterId: filter };
  const keys = Array.isArray(issueKeys) ? issueKeys.filter(isKey).slice(0, KEYS_MAX) : [];
  return keys.length === 0 ? null : { kind: 'jql', jql: `key in (${keys.join(', ')})` };
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && KEY.test(value);
}
