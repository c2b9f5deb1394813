import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AppFunction } from './manifest';

/** A function of the app as Forge calls it: what is invoked, and what the platform says about the caller. */
export type Handler = (request: unknown, platform: unknown) => unknown;

/**
 * Loads a handler from the built back end. The module stays loaded, as in a warm container: what it keeps at module
 * level survives between invocations and sites.
 * @throws {Error} when the export is missing or no function.
 */
export function loadHandler(appDir: string, { key, file, exportName }: AppFunction): Handler {
  const path = join(appDir, `${file}.js`);
  const module = createRequire(path)(path) as Readonly<Record<string, unknown>>;
  const handler = module[exportName];
  if (typeof handler === 'function') return handler as Handler;
  throw new Error(`The function "${key}" names ${file}.${exportName}, which is not a function.`);
}
