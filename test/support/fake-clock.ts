/** Time that passes only when everybody waits: a run of minutes takes milliseconds, and always the same course. */
export interface FakeClock {
  readonly now: () => number;
  readonly wait: (ms: number, ended?: Promise<void>) => Promise<void>;
  /** Lets time pass until the promise has settled. Rejects when nothing is left that could settle it. */
  readonly run: <T>(promise: Promise<T>) => Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

export function createFakeClock(startsAt = 0): FakeClock {
  let now = startsAt;
  const timers = new Set<Timer>();

  const wait: FakeClock['wait'] = (ms, ended) =>
    new Promise((resolve) => {
      const timer = { at: now + ms, ring: resolve };
      timers.add(timer);
      void ended?.then(() => {
        timers.delete(timer);
        resolve();
      });
    });

  const ringNext = (): boolean => {
    let next: Timer | null = null;
    for (const timer of timers) if (next === null || timer.at < next.at) next = timer;
    if (next === null) return false;
    timers.delete(next);
    now = Math.max(now, next.at);
    next.ring();
    return true;
  };

  const run: FakeClock['run'] = async (promise) => {
    const course = { isSettled: false };
    const settle = (): void => {
      course.isSettled = true;
    };
    promise.then(settle, settle);
    for (;;) {
      await new Promise(setImmediate);
      if (course.isSettled) return promise;
      if (!ringNext()) throw new Error('Everybody waits for something that will never happen.');
    }
  };

  return { now: () => now, wait, run };
}
