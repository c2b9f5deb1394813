import { jsonBytes } from './json-bytes';

interface BatchLimits {
  readonly items: number;
  /** Of a batch as JSON in UTF-8, roughly: an item that is longer makes a batch of its own. */
  readonly bytes: number;
}

/** The list in parts, in its order, each within the limits. */
export function batchesOf<T>(all: readonly T[], limits: BatchLimits): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let bytes = 0;
  for (const item of all) {
    const size = jsonBytes(item);
    const last = batches.at(-1);
    if (last === undefined || last.length === limits.items || bytes + size > limits.bytes) {
      batches.push([item]);
      bytes = size;
    } else {
      last.push(item);
      bytes += size;
    }
  }
  return batches;
}
