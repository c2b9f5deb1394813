interface BatchLimits {
  readonly items: number;
  /** Of a batch as JSON, roughly: an item that is longer makes a batch of its own. */
  readonly chars: number;
}

/** The list in parts, in its order, each within the limits. */
export function batchesOf<T>(all: readonly T[], limits: BatchLimits): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let chars = 0;
  for (const item of all) {
    const size = JSON.stringify(item).length;
    const last = batches.at(-1);
    if (last === undefined || last.length === limits.items || chars + size > limits.chars) {
      batches.push([item]);
      chars = size;
    } else {
      last.push(item);
      chars += size;
    }
  }
  return batches;
}
