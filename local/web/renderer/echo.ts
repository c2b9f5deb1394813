/**
 * What an input shows while its app is a message away. Typing shows at once; the app's answers come back later, one for
 * each key stroke. An answer that only repeats an older key stroke must not undo the newer ones; any other value is the
 * app's own decision and wins.
 */
export interface Echo<Value> {
  readonly shown: Value;
  /** Values that the user made and the app has not repeated yet, oldest first. */
  readonly awaited: readonly Value[];
}

export function userChanged<Value>(echo: Echo<Value>, value: Value): Echo<Value> {
  return { shown: value, awaited: [...echo.awaited, value] };
}

export function appAnswered<Value>(echo: Echo<Value>, value: Value): Echo<Value> {
  const repeated = echo.awaited.findIndex((awaited) => isSame(awaited, value));
  if (repeated === -1) return { shown: value, awaited: [] };
  return { shown: echo.shown, awaited: echo.awaited.slice(repeated + 1) };
}

export function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
