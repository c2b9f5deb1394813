import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Atlassian's documents and real answers; they are test inputs that the project does not carry. */
const SHARED = join(__dirname, '../../../../shared');

const mustRun = existsSync(SHARED) || process.env['CI'] === 'true';
if (!mustRun) process.stderr.write(`The contract tests are skipped: ${SHARED} is missing.\n`);

/**
 * `describe` for tests that read ../shared. Without the folder they are skipped, which is said; where CI is set they
 * run and fail, so that a gate never passes for want of its inputs.
 */
export const describeWithShared = mustRun ? describe : describe.skip;

export function readShared(path: string): unknown {
  return JSON.parse(readSharedText(path));
}

export function readSharedText(path: string): string {
  if (!existsSync(SHARED)) throw new Error(`${SHARED} is missing, and CI must not skip the contract tests.`);
  return readFileSync(join(SHARED, path), 'utf8');
}
