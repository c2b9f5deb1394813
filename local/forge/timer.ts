import { performance } from 'node:perf_hooks';

/** How the host measures and limits running time; the site's clock may stand still, this one never does. */
export interface Timer {
  /** Milliseconds since some fixed moment. */
  elapsed(): number;
  /** Calls back once after `ms`; gives the function that calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const realTimer: Timer = {
  elapsed: () => performance.now(),
  after(ms, run) {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};
