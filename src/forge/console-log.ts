import type { Log } from '../ports/log';

/** One line for each failure in the app's log, which its developer reads with `forge logs`. */
export const consoleLog: Log = {
  error: ({ id, where, reason }) => {
    console.error(JSON.stringify({ id, where, what: describe(reason) }));
  },
};

/**
 * What kind of fault it was, and where in the code. Messages of exceptions quote what was being read or written (JQL, names,
 * account ids), and nothing of that may be in a log; a reason that is a text is a code of ours.
 */
function describe(reason: unknown): string {
  if (!(reason instanceof Error)) return isCode(reason) ? reason : typeof reason;
  const { name, message, stack = '', cause } = reason;
  const code = 'code' in reason && isCode(reason.code) ? [reason.code] : [];
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [name, ...code, ...frames, ...(cause === undefined ? [] : ['caused by', describe(cause)])].join(
    '\n',
  );
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z_-]{1,50}$/.test(value);
}
