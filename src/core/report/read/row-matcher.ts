import type { AppError } from '../../error';
import { callJira } from '../../jira/call';
import { ISSUES_PER_MATCH, matchJql } from '../../jira/match-jql';
import type { SendRequest } from '../../jira/rest';

/** Asks Jira which work items the JQLs of formulas find. What could not be asked is asked again with the next ones. */
export interface RowMatcher {
  /** Takes work items that were read; asks for them as soon as they fill a request. */
  readonly add: (ids: readonly string[], send: SendRequest) => void;
  /** Asks for the others, and waits for all answers; null, or why they are not all there. */
  readonly finish: (send: SendRequest) => Promise<AppError | null>;
}

export interface RowMatcherInput {
  readonly jqls: readonly string[];
  /** Takes each JQL with what it finds of those that were asked about together. */
  readonly onMatches: (jql: string, ids: readonly string[]) => void;
}

export function createRowMatcher({ jqls, onMatches }: RowMatcherInput): RowMatcher {
  if (jqls.length === 0) return { add: () => undefined, finish: () => Promise.resolve(null) };
  const waiting: string[] = [];
  let underWay: Promise<AppError | null>[] = [];

  const ask = async (ids: readonly string[], send: SendRequest): Promise<AppError | null> => {
    const answer = await callJira(send, matchJql(ids, jqls));
    if (!answer.ok) {
      waiting.push(...ids);
      return answer.error;
    }
    answer.value.forEach((found, at) => {
      const jql = jqls[at];
      if (jql !== undefined) onMatches(jql, found);
    });
    return null;
  };
  const askFor = (count: number, send: SendRequest): void => {
    underWay.push(ask(waiting.splice(0, count), send));
  };

  return {
    add: (ids, send) => {
      waiting.push(...ids);
      if (waiting.length >= ISSUES_PER_MATCH) askFor(ISSUES_PER_MATCH, send);
    },
    finish: async (send) => {
      while (waiting.length > 0) askFor(ISSUES_PER_MATCH, send);
      const errors = await Promise.all(underWay);
      underWay = [];
      return errors.find((error) => error !== null) ?? null;
    },
  };
}
