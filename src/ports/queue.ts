/** Work for later: each event comes to a consumer of its own, at least once, some time, in no promised order. */
export interface Queue {
  /** Repeats what may have been lost: an event can come twice. */
  readonly push: (key: QueueKey, bodies: readonly object[]) => Promise<void>;
  /** What a consumer answers that wants its event once more, so many ms later: a second to a quarter of an hour. */
  readonly again: (afterMs: number) => unknown;
}

/** The queues of `manifest.yml`. */
export type QueueKey = 'deliveries';
