import type { RestRequest, RestResponse, SendRequest } from '../../src/core/jira/rest';

export interface FakeSend {
  readonly send: SendRequest;
  readonly requests: readonly RestRequest[];
}

/** By method and path, e.g. `GET /rest/api/3/myself`: the body of a success, or a whole answer. */
export type Answers = Readonly<Record<string, unknown>>;

/** Answers each request from a table; one that is not in it gets a 404 that names it. */
export function createFakeSend(answers: Answers): FakeSend {
  const requests: RestRequest[] = [];
  const send: SendRequest = (request) => {
    requests.push(request);
    const name = `${request.method} ${pathOf(request)}`;
    if (!(name in answers)) return Promise.resolve(refusal(404, `No answer for ${name}`));
    const answer = answers[name];
    return Promise.resolve(isResponse(answer) ? answer : { status: 200, headers: {}, body: answer });
  };
  return { send, requests };
}

export function refusal(
  status: number,
  message: string,
  headers: RestResponse['headers'] = {},
): RestResponse {
  return { status, headers, body: { errorMessages: [message], errors: {} } };
}

export function pathOf({ path }: RestRequest): string {
  return path.strings.map((text, index) => text + (path.params[index] ?? '')).join('');
}

function isResponse(value: unknown): value is RestResponse {
  return typeof value === 'object' && value !== null && 'status' in value && 'headers' in value;
}
