import { getAppContext } from '@forge/api';
import type { Clock } from '../ports/clock';

export const invocationClock: Clock = {
  now: () => Date.now(),
  wait: (ms, ended) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      void ended?.then(() => {
        clearTimeout(timer);
        resolve();
      });
    }),
  remainingMs: () => getAppContext().invocationRemainingTimeInMillis(),
};
