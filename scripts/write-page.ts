import { writeFileSync } from 'node:fs';
import { WRITTEN_PAGES } from './gate/written-pages';

/** `npm run docs:access`, `npm run docs:privacy`, `npm run docs:authorisation`: writes what is written from the code. */
async function main(path: string | undefined): Promise<void> {
  const page = WRITTEN_PAGES.find((one) => one.path === path);
  if (page === undefined) throw new Error(`No page is written at ${path ?? 'nowhere'}`);
  writeFileSync(page.path, await page.write());
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
