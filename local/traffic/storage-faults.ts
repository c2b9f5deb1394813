import type { KvsAnswer } from '../forge/kvs/kvs';
import type { FaultKind } from './fault-kinds';

const SLOW_MS = 2_000;

/**
 * Of calls of Forge's storage, in the order in which they are tried. What Forge answers to too many calls is not documented but
 * for its status.
 */
export const STORAGE_FAULTS: readonly FaultKind<KvsAnswer>[] = [
  {
    name: 'storage-cut-before',
    title: 'Storage: connection cut before the call was read',
    act: () => Promise.resolve(noAnswer),
  },
  {
    name: 'storage-cut-after',
    title: 'Storage: connection cut after the call was carried out',
    act: async ({ ask }) => {
      await ask();
      return noAnswer;
    },
  },
  {
    name: 'storage-429',
    title: 'Storage: 429, too many calls',
    act: () => Promise.resolve(refusal(429, 'RATE_LIMIT_EXCEEDED', 'Too many requests')),
  },
  {
    name: 'storage-500',
    title: 'Storage: 500 Internal Server Error',
    act: () => Promise.resolve(refusal(500, 'INTERNAL_SERVER_ERROR', 'Internal server error')),
  },
  {
    name: 'storage-slow',
    title: `Storage: ${SLOW_MS / 1000} seconds late`,
    act: async ({ ask, wait }) => {
      await wait(SLOW_MS);
      return ask();
    },
  },
];

const noAnswer: KvsAnswer = { status: 0, body: '' };

function refusal(status: number, code: string, message: string): KvsAnswer {
  return { status, body: JSON.stringify({ code, message }) };
}
