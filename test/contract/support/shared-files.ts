import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Atlassian's documents and real answers; they are test inputs that the project does not carry. */
const SHARED = join(__dirname, '../../../../shared');

export function readShared(path: string): unknown {
  return JSON.parse(readFileSync(join(SHARED, path), 'utf8'));
}

/**
 * `describe` for tests that read ../shared. Without the folder they are skipped and say so; where CI is set they fail
 * instead, so that a gate never passes for want of its inputs.
 */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(SHARED)) {
    describe(name, tests);
  } else if (process.env['CI'] === 'true') {
    describe(name, () => {
      it('finds the shared documents', () => {
        throw new Error(`${SHARED} is missing, and CI must not skip the contract tests.`);
      });
    });
  } else {
    describe.skip(`${name} (skipped: ${SHARED} is missing)`, tests);
  }
}
