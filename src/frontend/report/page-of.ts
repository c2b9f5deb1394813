/** A page of a long table. */
export interface TablePage {
  /** From 0 on. */
  readonly page: number;
  readonly perPage: number;
  /** Of all pages. */
  readonly lines: number;
  /** The first line of it, and the first of the next one. */
  readonly from: number;
  readonly before: number;
}

/** The wanted page of so many lines; the last one where there are fewer by now. */
export function pageOf(
  lines: number,
  { wanted, perPage }: { readonly wanted: number; readonly perPage: number },
): TablePage {
  const page = Math.min(wanted, Math.max(0, Math.ceil(lines / perPage) - 1));
  return { page, perPage, lines, from: page * perPage, before: (page + 1) * perPage };
}
