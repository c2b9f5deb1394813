import { resolve } from 'node:path';
import { DEFAULT_ISSUES, DEFAULT_SEED, type StartOptions } from './options';
import type { DataSource } from './saved-state';

/**
 * Where the work items come from: what the flags say, else what the last run had, else the defaults. A source that
 * stays the same keeps its moment, so that its work items stay the same too.
 */
export function chooseDataSource(
  { issues, seed, importFile, now: flagNow }: StartOptions,
  saved: DataSource | null,
  now: number,
): DataSource {
  if (importFile !== null)
    return keepMoment({ kind: 'import', file: resolve(importFile), now }, saved, flagNow);
  if (issues === null && seed === null && saved !== null) return { ...saved, now: flagNow ?? saved.now };
  const before = saved?.kind === 'generated' ? saved : null;
  const wanted = {
    kind: 'generated' as const,
    issues: issues ?? before?.issues ?? DEFAULT_ISSUES,
    seed: seed ?? before?.seed ?? DEFAULT_SEED,
    now,
  };
  return keepMoment(wanted, saved, flagNow);
}

function keepMoment(wanted: DataSource, saved: DataSource | null, flagNow: number | null): DataSource {
  const isSame =
    saved !== null && JSON.stringify({ ...saved, now: 0 }) === JSON.stringify({ ...wanted, now: 0 });
  return isSame && flagNow === null ? { ...wanted, now: saved.now } : wanted;
}
