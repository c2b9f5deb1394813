import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

const BYTES_PER_GB = 2 ** 30;

/** What the numbers were measured on, in one line. */
export function describeMachine(): string {
  const all = cpus();
  const model = all[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / BYTES_PER_GB);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${all.length} × ${model} (${platform()} ${arch()}), ${memory} GB, Node ${process.version}, load ${load} at the start`;
}
