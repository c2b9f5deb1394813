import type { SendRequest } from '../jira/rest';

/** Lets so many requests be under way together; the others wait for their turn, first come first served. */
export function createLimitedSend(send: SendRequest, limit: number): SendRequest {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (request) => {
    if (underWay >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else underWay += 1;
    try {
      return await send(request);
    } finally {
      // Whoever waits takes over the place; without anybody it becomes free.
      const next = waiting.shift();
      if (next === undefined) underWay -= 1;
      else next();
    }
  };
}
