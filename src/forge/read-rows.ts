import { kvs, MetadataField, WhereConditions } from '@forge/kvs';
import { chunksOf } from '../core/chunks-of';
import { checkFailed, KEYS_PER_BATCH } from './batches';
import { patiently } from './patiently';
import { ENTITY, type Row } from './row';

/** Forge's own index, in the order of keys. */
const BY_KEY = 'by-key';

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-query-complex/ (read 2026-11-21) */
const PAGE_MAX = 100;

export interface FoundRow {
  readonly key: string;
  readonly value: Row;
  /** Epoch ms. */
  readonly createdAt?: number;
  readonly updatedAt?: number;
}

interface RowPage {
  readonly results: readonly FoundRow[];
  readonly nextCursor?: string | undefined;
}

/** As it is now. */
export async function readRow(key: string): Promise<Row | null> {
  return (await patiently(() => kvs.entity<Row>(ENTITY).get(key))) ?? null;
}

/** As it is now, and since when. */
export async function readStampedRow(key: string): Promise<FoundRow | null> {
  return (await patiently(() => kvs.entity<Row>(ENTITY).get(key, stamps()))) ?? null;
}

/** Those that are there, as they are now. */
export async function readRows(keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const batches = await Promise.all(chunksOf(keys, KEYS_PER_BATCH).map(readBatch));
  return new Map(batches.flat());
}

async function readBatch(keys: readonly string[]): Promise<readonly (readonly [string, Row])[]> {
  const { successfulKeys, failedKeys } = await patiently(() =>
    kvs.batchGet<Row>(keys.map((key) => ({ key, entityName: ENTITY }))),
  );
  checkFailed(failedKeys, 'read');
  return successfulKeys.map(({ key, value }) => [key, value]);
}

/** Rows whose keys begin so, in their order. What was written or removed a moment ago may be missing, or still there. */
export function pageOfRows(
  prefix: string,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
): Promise<RowPage> {
  return patiently(() => {
    const query = kvs
      .entity<Row>(ENTITY)
      .query(stamps())
      .index(BY_KEY)
      .where(WhereConditions.beginsWith(prefix))
      .limit(limit);
    return (cursor === null ? query : query.cursor(cursor)).getMany();
  });
}

/** Page after page; one may be empty and others still follow. */
export async function allRows(prefix: string): Promise<readonly FoundRow[]> {
  const found: FoundRow[] = [];
  let cursor: string | null = null;
  do {
    const page: RowPage = await pageOfRows(prefix, { cursor, limit: PAGE_MAX });
    found.push(...page.results);
    cursor = page.nextCursor ?? null;
  } while (cursor !== null);
  return found;
}

/** Anew for each query, which writes its own options into them. */
const stamps = () => ({ metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] });
