import { parseJql } from '../../core/jira/parse-jql';
import { useDebounced } from './use-debounced';
import { useJira } from './use-jira';

/** Long enough not to ask while somebody types. */
const PAUSE_MS = 500;

/**
 * What Jira's own parser says about a JQL text.
 * `unknown`: not asked yet, or Jira did not answer; saving is then possible, the reading will tell.
 */
export type JqlCheck =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly messages: readonly string[] };

/** Null checks nothing. */
export function useJqlCheck(jql: string | null): JqlCheck {
  const settled = useDebounced(jql, PAUSE_MS);
  const asked = settled?.trim() === '' ? null : settled;
  const answer = useJira(asked, () => parseJql(asked ?? ''));
  if (jql === null || jql.trim() === '') return { kind: 'unknown' };
  if (jql !== settled || answer === null) return { kind: 'checking' };
  if (!answer.ok) return { kind: 'unknown' };
  return answer.value.length === 0 ? { kind: 'valid' } : { kind: 'invalid', messages: answer.value };
}
