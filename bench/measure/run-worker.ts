import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

const OUTPUT_BYTES_MAX = 2 ** 24;

export interface Worker {
  /** Relative to `bench`. */
  readonly entry: string;
  readonly args: readonly (number | string)[];
  readonly heapMb: number;
}

/**
 * Runs a file as a process of its own, with its own heap, and gives what it prints as JSON. It is bundled first, as the app is:
 * a loader of TypeScript wraps functions in ways that cost time.
 */
export async function runWorker({ entry, args, heapMb }: Worker): Promise<unknown> {
  const outfile = join(process.cwd(), '.build/bench', entry.replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(process.cwd(), 'bench', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const flags = ['--expose-gc', `--max-old-space-size=${String(heapMb)}`];
  return JSON.parse(await execute([...flags, outfile, ...args.map(String)])) as unknown;
}

function execute(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: OUTPUT_BYTES_MAX }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.trim(), { cause: error }));
    });
  });
}
