import type { Row } from '../forge/kvs/table';

/** A record of the demo as the app would have stored it: once, in its custom entity. `now` is epoch ms. */
export function demoRow(key: string, content: unknown, now: number): Row {
  return {
    ...{ key: `record/${key}`, createdAt: now, updatedAt: now, expiresAt: null },
    text: JSON.stringify({ revision: 1, content }),
  };
}
