import { readQuery, type ReadQuery } from './read-query';

export type QueryReader = (jql: string) => ReadQuery;

/** Long queries take the parser tens of milliseconds, and a scan asks the same one for every page. */
const KEPT_QUERIES = 100;

/** Reads queries and keeps the last ones. */
export const createQueryReader = (): QueryReader => {
  const kept = new Map<string, ReadQuery>();
  return (jql) => {
    const known = kept.get(jql);
    if (known !== undefined) return known;
    const oldest = kept.keys().next();
    if (kept.size >= KEPT_QUERIES && oldest.done !== true) kept.delete(oldest.value);
    const read = readQuery(jql);
    kept.set(jql, read);
    return read;
  };
};
