import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

/** A value of a field as Jira's own JQL editor would offer it. */
export interface SuggestedValue {
  /** As JQL takes it, without quotes around it. */
  readonly value: string;
  readonly label: string;
}

const schema = v.object({ results: v.array(v.object({ value: v.string(), displayName: v.string() })) });

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/**
 * Values of a field that contain the text, as far as the viewer may know them; Jira offers about fifteen. `fieldName` is the
 * field's name in JQL.
 */
export function suggestValues(fieldName: string, text: string): JiraCall<readonly SuggestedValue[]> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/jql/autocompletedata/suggestions`,
      query: text === '' ? { fieldName } : { fieldName, fieldValue: text },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      return success(
        answer.value.results.map(({ value, displayName }) => ({
          value: withoutQuotes(value),
          label: plainText(displayName),
        })),
      );
    },
  };
}

/** Jira quotes values that JQL would not take bare. */
function withoutQuotes(value: string): string {
  return /^".*"$/s.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}

/** The text of a name that comes as HTML, with what was typed in bold. */
function plainText(html: string): string {
  return html
    .replace(/<\/?b>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_entity, name: string) => ENTITIES[name] ?? '');
}
