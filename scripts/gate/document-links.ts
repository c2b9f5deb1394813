import { dirname, join, normalize } from 'node:path';
import type { Problem } from './problem';

/** Text of each Markdown file, by its path from the root. */
export type Documents = ReadonlyMap<string, string>;

const LINK = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g;
const NAMED_TEST = /`(test\/[\w./-]+)`/g;
const HEADING = /^#{1,6} +(.+)$/gm;
const CODE_BLOCK = /^```[^]*?^```/gm;

/** Every relative link leads to a file, and to a heading of it where it names one; every test that a table names is there. */
export function checkLinks(documents: Documents, exists: (path: string) => boolean): Problem[] {
  return [...documents].flatMap(([where, text]) => {
    const links = [...text.matchAll(LINK)].map(([, target = '', heading]) => ({
      target: target === '' ? where : normalize(join(dirname(where), target)),
      heading,
    }));
    const tests = [...text.matchAll(NAMED_TEST)].map(([, target = '']) => ({ target, heading: undefined }));
    return [...links, ...tests].flatMap(({ target, heading }) => {
      if (!exists(target)) return [{ where, message: `${target} does not exist` }];
      const page = documents.get(target);
      return heading === undefined || page === undefined || anchorsOf(page).has(heading)
        ? []
        : [{ where, message: `${target} has no heading #${heading}` }];
    });
  });
}

/** As GitHub names headings: in lower case, spaces as hyphens, without punctuation and marks. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.replace(CODE_BLOCK, '').matchAll(HEADING)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
