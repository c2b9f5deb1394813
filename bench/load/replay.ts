import type { FetchProductAnswer } from '../../local/protocol';
import type { RecordedRequest } from './recorded-visit';

/** As many as a browser has under way to one host. */
const IN_FLIGHT = 6;
const TOO_MANY = 429;
const RETRY_AFTER_MS = 1000;

export interface Replay {
  readonly siteUrl: string;
  readonly accountId: string;
  readonly requests: readonly RecordedRequest[];
}

/** Sends what a visit sent, in its order, as somebody else; what is refused for now is sent again. Gives its time in ms. */
export async function replayVisit({ siteUrl, accountId, requests }: Replay): Promise<number> {
  const startedAt = performance.now();
  const waiting = [...requests];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      while (await isRefused(siteUrl, accountId, next)) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return performance.now() - startedAt;
}

async function isRefused(
  siteUrl: string,
  accountId: string,
  { path, body }: RecordedRequest,
): Promise<boolean> {
  const response = await fetch(new URL(path, siteUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-local-account': accountId },
    body,
  });
  const answer = (await response.json()) as Partial<FetchProductAnswer>;
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer.status === TOO_MANY;
}
