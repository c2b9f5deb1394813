import type { Log } from '../ports/log';

/** One line for each failure in the app's log, which its developer reads with `forge logs`. */
export const consoleLog: Log = {
  error: ({ id, where, reason }) => {
    const what = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    console.error(JSON.stringify({ id, where, what }));
  },
};
