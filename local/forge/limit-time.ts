import type { Timer } from './timer';

/**
 * Rejects when the work takes longer than an invocation may. The platform cuts a function off; here its promise is left
 * alone, and the caller refuses what it still tries.
 */
export function limitTime<T>(
  work: Promise<T>,
  { timer, limitMs }: { readonly timer: Timer; readonly limitMs: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timer.after(limitMs, () => {
      reject(new Error(`Task timed out after ${(limitMs / 1000).toFixed(2)} seconds`));
    });
    work.then(resolve, reject).finally(cancel);
  });
}
