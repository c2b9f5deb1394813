import { getAppContext } from '@forge/api';
import type { Clock } from '../ports/clock';

export const invocationClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
  remainingMs: () => getAppContext().invocationRemainingTimeInMillis(),
};
