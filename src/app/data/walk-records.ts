import type { AppError } from '../../core/error';
import { STORED_NAMES, type StoredName } from '../../core/privacy/stored-types';
import { success, type Result } from '../../core/result';
import type { StampedRow } from '../../ports/archive';
import type { Ports } from '../../ports/ports';

/** How far somebody came who goes through all records, type by type. */
export interface WalkPosition {
  readonly name: StoredName;
  /** Null for the beginning of the type. */
  readonly cursor: string | null;
}

interface Walk {
  /** Null for the beginning. */
  readonly from: WalkPosition | null;
  /** In this order. */
  readonly names?: readonly StoredName[];
  /** Records of one page. */
  readonly limit?: number;
  /** What it refuses ends the walk. */
  readonly visit: (name: StoredName, rows: readonly StampedRow[]) => Promise<Result<null, AppError>>;
  /** Whether the slice is full; without it, time alone ends it. */
  readonly isFull?: () => boolean;
}

/** Whoever waits for an answer sees how far it is after so long. */
const SLICE_MS = 4_000;
/** Less than this is kept for what has to be done at the end. */
const RESERVE_MS = 8_000;
/** @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query/ (read 2026-08-22) */
const PAGE_MAX = 100;

/** Goes through records from where an earlier slice stopped; gives where the next one goes on, and null at the end. */
export async function walkRecords(
  { archive, clock }: Pick<Ports, 'archive' | 'clock'>,
  { from, names = STORED_NAMES, limit = PAGE_MAX, visit, isFull = () => false }: Walk,
): Promise<Result<WalkPosition | null, AppError>> {
  const startedAt = clock.now();
  let position = from ?? firstOf(names);
  while (position !== null) {
    const { name, cursor } = position;
    const page = await archive.page(name, { cursor, limit });
    if (!page.ok) return page;
    const { rows, next } = page.value;
    const visited = await visit(name, rows);
    if (!visited.ok) return visited;
    position = next === null ? firstOf(names.slice(names.indexOf(name) + 1)) : { name, cursor: next };
    const isLate = clock.now() - startedAt >= SLICE_MS || clock.remainingMs() < RESERVE_MS;
    if (isFull() || isLate) return success(position);
  }
  return success(null);
}

function firstOf(names: readonly StoredName[]): WalkPosition | null {
  const [name] = names;
  return name === undefined ? null : { name, cursor: null };
}
