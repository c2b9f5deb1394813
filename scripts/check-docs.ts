import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { checkLinks } from './gate/document-links';
import { checkPictures } from './gate/pictures';
import type { Problem } from './gate/problem';
import { WRITTEN_PAGES } from './gate/written-pages';

/**
 * `npm run check:docs`: links and named tests of the Markdown files lead somewhere, pictures are shown and taken, and the
 * pages that are written from code say what the code says.
 */
function listed(pattern: string): readonly string[] {
  const found = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', pattern], {
    encoding: 'utf8',
  });
  return found.split('\n').filter((file) => file !== '' && existsSync(file));
}

const textsOf = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

async function checkWrittenPages(): Promise<Problem[]> {
  const pages = await Promise.all(
    WRITTEN_PAGES.map(async ({ path, command, write }) => {
      const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === (await write());
      return isCurrent ? [] : [{ where: path, message: `not what the code says; ${command} writes it` }];
    }),
  );
  return pages.flat();
}

async function main(): Promise<number> {
  const documents = textsOf(listed('*.md'));
  const pictures = listed('docs/*.png');
  const problems = [
    ...checkLinks(documents, existsSync),
    ...checkPictures({ documents, pictures, journeys: textsOf(listed('test/e2e/*.test.ts')) }),
    ...(await checkWrittenPages()),
  ];
  for (const { where, message } of problems) process.stderr.write(`${where}: ${message}\n`);
  if (problems.length === 0) {
    const found = `${String(documents.size)} documents, ${String(pictures.length)} pictures`;
    process.stdout.write(`${found}: every link leads somewhere\n`);
  }
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
