import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, normalize } from 'node:path';

/**
 * `npm run check:docs`: every relative link in the Markdown files leads to a file, and every test that a table of
 * docs/ names in backquotes exists.
 */
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g;
const NAMED_TEST = /`(test\/[\w./-]+)`/g;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

const problems = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(LINK)].map(([, target]) => normalize(join(dirname(file), target ?? '')));
  const tests = [...text.matchAll(NAMED_TEST)].map(([, target]) => target ?? '');
  return [...links, ...tests]
    .filter((target) => !existsSync(target))
    .map((target) => `${file}: ${target} does not exist`);
});

for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length === 0) process.stdout.write(`${files.length} documents: every link leads somewhere\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
