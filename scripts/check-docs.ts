import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, normalize } from 'node:path';
import { WRITTEN_PAGES } from './gate/written-pages';

/**
 * `npm run check:docs`: every relative link in the Markdown files leads to a file, and every test that a table of
 * docs/ names in backquotes exists, and the pages that are written from code say what the code says.
 */
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
const NAMED_TEST = /`(test\/[\w./-]+)`/g;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

function brokenIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(LINK)].map(([, target]) => normalize(join(dirname(file), target ?? '')));
  const tests = [...text.matchAll(NAMED_TEST)].map(([, target]) => target ?? '');
  return [...links, ...tests]
    .filter((target) => !existsSync(target))
    .map((target) => `${file}: ${target} does not exist`);
}

async function outdated(): Promise<readonly string[]> {
  const pages = await Promise.all(
    WRITTEN_PAGES.map(async ({ path, command, write }) => {
      const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === (await write());
      return isCurrent ? [] : [`${path}: not what the code says; ${command} writes it`];
    }),
  );
  return pages.flat();
}

async function main(): Promise<number> {
  const problems = [...files.flatMap(brokenIn), ...(await outdated())];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length === 0) process.stdout.write(`${files.length} documents: every link leads somewhere\n`);
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
