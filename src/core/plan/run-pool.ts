export interface PoolInput {
  /** Tasks under way at the same time. */
  readonly limit: number;
  /** The next task; null while there is none. Asked again whenever a task ends. */
  readonly next: () => (() => Promise<void>) | null;
  /** Ends the pool without waiting for the tasks under way. */
  readonly stopped: Promise<void>;
}

/** Keeps tasks going until there are none left, or until it is stopped. Rejects with the first task that rejects. */
export async function runPool({ limit, next, stopped }: PoolInput): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let underWay = 0;
    const fill = (): void => {
      while (underWay < limit) {
        const task = next();
        if (task === null) break;
        underWay += 1;
        task()
          .then(() => {
            underWay -= 1;
            fill();
          })
          .catch(reject);
      }
      if (underWay === 0) resolve();
    };
    void stopped.then(resolve);
    fill();
  });
}
