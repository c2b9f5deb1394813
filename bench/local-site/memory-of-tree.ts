import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const KILOBYTE = 1024;

/** Bytes that a process and all that it started hold in memory, as `ps` tells. */
export async function memoryOfTree(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, rss: number]);
  const below = (pid: number): number =>
    processes.reduce((sum, [child, parent]) => sum + (parent === pid ? below(child) : 0), rssOf(pid));
  const rssOf = (pid: number): number =>
    (processes.find(([candidate]) => candidate === pid)?.[2] ?? 0) * KILOBYTE;
  return below(root);
}
