import { INVOCATION_LIMIT_MS } from './limits';
import type { Timer } from './timer';

/**
 * Rejects when the work takes longer than an invocation may. The platform cuts a function off; here its promise is left
 * alone, and the caller refuses what it still tries.
 */
export function limitTime<T>(work: Promise<T>, timer: Timer): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(INVOCATION_LIMIT_MS, () => {
      reject(new Error(`Task timed out after ${(INVOCATION_LIMIT_MS / 1000).toFixed(2)} seconds`));
    });
    work.then(resolve, reject).finally(cancel);
  });
}
