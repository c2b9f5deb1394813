import type { RestResponse, SendRequest } from '../jira/rest';

/**
 * Sends equal requests once and gives all who asked the one answer, for as long as the sender is kept: only for look-ups and
 * counts of questions that are asked together, since every answer stays in memory. A refusal is forgotten, so that the next
 * who asks tries again.
 */
export function createOnceSend(send: SendRequest): SendRequest {
  const answers = new Map<string, Promise<RestResponse>>();
  return (request) => {
    const name = JSON.stringify(request);
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = send(request);
    answers.set(name, answer);
    void answer.then(({ status }) => {
      if (status < 200 || status > 299) answers.delete(name);
    });
    return answer;
  };
}
