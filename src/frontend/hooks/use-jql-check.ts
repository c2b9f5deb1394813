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

export const NOT_CHECKED: JqlCheck = { kind: 'unknown' };

/** Null checks nothing. */
export function useJqlCheck(jql: string | null): JqlCheck {
  return useJqlChecks([jql])[0] ?? NOT_CHECKED;
}

/** Of several texts, by place: one call for all. */
export function useJqlChecks(jqls: readonly (string | null)[]): readonly JqlCheck[] {
  const asked = [...new Set(jqls.flatMap((jql) => (jql === null || jql.trim() === '' ? [] : [jql])))];
  const question = JSON.stringify(asked);
  const settled = useDebounced(question, PAUSE_MS);
  const isSettled = question === settled;
  const answer = useJira(isSettled && asked.length > 0 ? question : null, () => parseJql(asked));
  return jqls.map((jql) => {
    const place = jql === null ? -1 : asked.indexOf(jql);
    if (place === -1) return NOT_CHECKED;
    if (answer === null) return { kind: 'checking' };
    if (!answer.ok) return NOT_CHECKED;
    const messages = answer.value[place] ?? [];
    return messages.length === 0 ? { kind: 'valid' } : { kind: 'invalid', messages };
  });
}
