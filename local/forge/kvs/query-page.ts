import { KvsRefusal } from './kvs-refusal';
import { QUERY_DEFAULT_LIMIT, QUERY_MAX_LIMIT } from './limits';
import type { MetadataField } from './request-schema';
import { rowAnswer } from './row-answer';
import type { Row } from './table';

interface PageOptions {
  readonly limit: number | undefined;
  readonly metadataFields: readonly MetadataField[];
}

/** The first of the rows that a query found, with a cursor where there are more. */
export function pageOf(
  found: readonly Row[],
  { limit = QUERY_DEFAULT_LIMIT, metadataFields }: PageOptions,
): object {
  if (!Number.isInteger(limit) || limit < 1 || limit > QUERY_MAX_LIMIT) {
    throw new KvsRefusal('LIST_QUERY_LIMIT_EXCEEDED', `The limit must be from 1 to ${QUERY_MAX_LIMIT}.`);
  }
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map((row) => rowAnswer(row, metadataFields)),
    ...(last !== undefined && found.length > limit ? { cursor: writeCursor(last.key) } : {}),
  };
}

const CURSOR_MARK = 'key:';

function writeCursor(key: string): string {
  return Buffer.from(CURSOR_MARK + key).toString('base64url');
}

/** The key behind which a page begins; null for the first page. */
export function readCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(CURSOR_MARK)) {
    throw new KvsRefusal('INVALID_CURSOR', 'The cursor is none that an earlier query answered.');
  }
  return text.slice(CURSOR_MARK.length);
}
