import type { FieldChange, PastValue } from '../field/field';

/** A value and how long it stood: from a moment until before another. Epoch ms. */
export interface Stretch<T> {
  readonly from: number;
  /** Infinity: it still stands. */
  readonly before: number;
  readonly value: T;
}

/** A field through the life of an item: stretches one after another, from creation on. Never empty. */
export type Timeline<T> = readonly Stretch<T>[];

export interface TimelineInput<T> {
  readonly created: number;
  /** Of this field alone, oldest first. */
  readonly changes: readonly FieldChange[];
  readonly read: (value: PastValue) => T;
  /** What the field holds now: it stands since the last change, whatever that says, as histories can miss a step. */
  readonly now: T;
}

/** The values of a field with one value at a time. What it held before the first change, it held from the beginning. */
export function timelineOf<T>({ created, changes, read, now }: TimelineInput<T>): Timeline<T> {
  const [first] = changes;
  if (first === undefined) return [{ from: created, before: Infinity, value: now }];
  const stretches: Stretch<T>[] = [{ from: created, before: first.at, value: read(first.from) }];
  changes.forEach((change, at) => {
    const next = changes[at + 1];
    stretches.push({
      from: change.at,
      before: next?.at ?? Infinity,
      value: next === undefined ? now : read(change.to),
    });
  });
  return stretches;
}

/** The value at a moment, changes at that very moment included; null before there was one. */
export function valueAt<T>(timeline: Timeline<T>, moment: number): T | null {
  return timeline.findLast(({ from }) => from <= moment)?.value ?? null;
}

/** The changes of a field with several values, of which each change adds or takes one, as those of one value. */
export function membershipOf(
  changes: readonly FieldChange[],
  { id, created, isMember }: { readonly id: string; readonly created: number; readonly isMember: boolean },
): Timeline<boolean> {
  const steps = changes.filter(({ from, to }) => (from.id === id) !== (to.id === id));
  return timelineOf({ created, changes: steps, read: (value) => value.id === id, now: isMember });
}
