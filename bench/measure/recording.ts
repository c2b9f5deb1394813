import type { RestRequest, RestResponse, SendRequest } from '../../src/core/jira/rest';

export interface Recording {
  /** Asks Jira and remembers the answer. */
  readonly record: SendRequest;
  /**
   * Answers what was asked before in the same way, with JSON to be parsed anew.
   * @throws {Error} for anything else.
   */
  readonly replay: SendRequest;
}

/** Keeps answers, so that what is measured later is not the work of a Jira in the same process. */
export function createRecording(send: SendRequest): Recording {
  const answers = new Map<string, string>();
  return {
    record: async (request) => {
      const answer = await send(request);
      answers.set(keyOf(request), JSON.stringify(answer));
      return answer;
    },
    replay: (request) => {
      const answer = answers.get(keyOf(request));
      return answer === undefined
        ? Promise.reject(new Error(`Nobody asked before: ${keyOf(request)}`))
        : Promise.resolve(JSON.parse(answer) as RestResponse);
    },
  };
}

function keyOf({ method, path, query, body }: RestRequest): string {
  return JSON.stringify([method, path, query, body]);
}
