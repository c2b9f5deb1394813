import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const CONFIGURATION = [
  'package.json',
  'knip.json',
  'eslint.config.mjs',
  '.dependency-cruiser.cjs',
  'tsconfig.json',
  'tsconfig.local.json',
  'tsconfig.test.json',
];

export interface ToolRun {
  readonly failed: boolean;
  readonly output: string;
}

/** Runs a tool of the gate, with the project's own configuration, over a small tree that holds only `files`. */
export function runOnPlantedTree(
  files: Readonly<Record<string, string>>,
  command: readonly string[],
): ToolRun {
  const tree = mkdtempSync(join(tmpdir(), 'inhouse-planted-'));
  try {
    for (const name of CONFIGURATION) cpSync(join(ROOT, name), join(tree, name));
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, name)), { recursive: true });
      writeFileSync(join(tree, name), text);
    }
    const [tool = '', ...parameters] = command;
    const run = spawnSync(join(ROOT, 'node_modules/.bin', tool), parameters, { cwd: tree, encoding: 'utf8' });
    return { failed: run.status !== 0, output: run.stdout + run.stderr };
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
