import type { Sheet } from './table';

/**
 * What Excel refuses in the name of a sheet.
 *
 * @see https://support.microsoft.com/en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 read 2026-11-21
 */
const REFUSED = /[\\/?*[\]:\p{Cc}]+/gu;
/** An apostrophe may stand in a name, not around it. */
const AT_EDGES = /^['\s]+|['\s]+$/g;
const LENGTH_MAX = 31;

/** Names that a workbook can have, in the same order: none is empty, too long, or there twice, whatever the case. */
export function sheetNames(sheets: readonly Pick<Sheet, 'name'>[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, at) => {
    const wanted = name.replace(REFUSED, ' ').replace(/\s+/g, ' ').replace(AT_EDGES, '');
    const unique = uniqueName(wanted === '' ? String(at + 1) : wanted, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const ending = copy === 1 ? '' : ` (${String(copy)})`;
    const name = wanted.slice(0, LENGTH_MAX - ending.length).replace(AT_EDGES, '') + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
