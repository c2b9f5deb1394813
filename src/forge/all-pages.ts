import { patiently } from './patiently';

interface Page<T> {
  readonly results: readonly T[];
  readonly nextCursor?: string | undefined;
}

/** What a query of the storage finds, page after page. A page may be empty and others still follow. */
export async function allPages<T>(
  readPage: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const from = cursor;
    const page = await patiently(() => readPage(from));
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found;
}
