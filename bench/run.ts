/** `npm run bench`: measures, prints, and writes `docs/benchmarks.md`. Asserts nothing. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { describeMachine } from './report/machine';
import { SECTIONS } from './sections';

const PAGE = 'docs/benchmarks.md';

const INTRODUCTION = `Written by \`npm run bench\`; \`-- --quick\` measures less and only prints, \`-- --only <section>\` prints one section. Times depend on the machine, ratios are measured side by side in one run.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  const chosen = SECTIONS.filter(({ id }) => values.only === undefined || id === values.only);
  if (chosen.length === 0) {
    throw new Error(`--only takes one of: ${SECTIONS.map(({ id }) => id).join(', ')}`);
  }
  const parts = ['# Benchmarks', INTRODUCTION, `${today()}, ${describeMachine()}.`];
  for (const { title, run } of chosen) {
    const part = `## ${title}\n\n${await run({ isQuick: values.quick })}`;
    process.stdout.write(`${part}\n\n`);
    parts.push(part);
  }
  if (!values.quick && values.only === undefined) await writePage(parts.join('\n\n'));
}

async function writePage(text: string): Promise<void> {
  await writeFile(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
