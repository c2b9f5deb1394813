/** What administrators do that others should be able to look up. */
export const ADMIN_ACTION_KINDS = [
  'settings-saved',
  'capacity-saved',
  'capacity-imported',
  'capacity-read',
  'report-taken-over',
  'data-read',
  'data-imported',
  'data-deleted',
  'person-erased',
  'accounts-closed',
  'retention-saved',
] as const;
export type AdminActionKind = (typeof ADMIN_ACTION_KINDS)[number];

/** An entry of the log of administrative actions. It never says what was in a record, or about whom it was. */
export interface AdminAction {
  readonly version: 1;
  readonly kind: AdminActionKind;
  /** Epoch ms. */
  readonly at: number;
  /** The account id of whoever did it; null for the platform. */
  readonly by: string | null;
  /** How many records were written or deleted; null where that is no question. */
  readonly records: number | null;
  /** Types of record, where only some of them were meant. */
  readonly names: readonly string[];
}

const TOGETHER_MS = 10 * 60_000;

/**
 * The entries with the newest first, and slices of one action as one: what the same person did again within ten minutes. Their
 * records are added up.
 */
export function actionsInOrder(entries: readonly AdminAction[]): readonly AdminAction[] {
  const merged: AdminAction[] = [];
  for (const entry of [...entries].sort((one, other) => other.at - one.at)) {
    const last = merged.at(-1);
    if (last !== undefined && isPartOf(entry, last)) {
      merged[merged.length - 1] = { ...last, at: entry.at, records: added(last.records, entry.records) };
    } else {
      merged.push(entry);
    }
  }
  return merged;
}

function isPartOf(entry: AdminAction, later: AdminAction): boolean {
  return (
    entry.kind === later.kind &&
    entry.by === later.by &&
    entry.names.join() === later.names.join() &&
    later.at - entry.at < TOGETHER_MS
  );
}

function added(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0);
}
