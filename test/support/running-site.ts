import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const READY = /Inhouse local site: (http:\/\/localhost:\d+)/;
/** For a million work items on a busy machine. */
const START_TIMEOUT_MS = 180_000;

export interface RunningSite {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts the site as `npm start` does, on a free port, at a fixed moment; resolves when it says that it is ready. */
export function startSite(...flags: readonly string[]): Promise<RunningSite> {
  const child = spawn(
    resolve(ROOT, 'node_modules/.bin/tsx'),
    ['local/main.ts', '--port', '0', '--no-open', '--now', '2026-03-18T09:00:00Z', ...flags],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return new Promise((fulfil, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the local site was not ready in time:\n${output}`));
    }, START_TIMEOUT_MS);
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = READY.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      fulfil({
        url,
        pid: child.pid ?? 0,
        stop: () =>
          new Promise((done) => {
            child.once('exit', () => done());
            child.kill('SIGTERM');
          }),
      });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the local site ended with code ${code ?? 'none'}:\n${output}`));
    });
  });
}
