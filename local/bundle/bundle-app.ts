import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '../forge/manifest';
import { UserError } from '../user-error';
import { bundle } from './bundle';
import { writeLocales } from './locales';

/** The folder and the endings that Forge resolves a handler's file in. */
const SOURCE_DIR = 'src';
const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx'];

/** Bundles the back end: one file per handler file, `.build/app/<file>.js`, packages included as Forge does. */
export async function bundleApp(manifest: Manifest, buildDir: string): Promise<void> {
  const files = [...new Set([...manifest.functions.values()].map(({ file }) => file))];
  const outDir = join(buildDir, 'app');
  await bundle({
    name: 'app',
    root: manifest.root,
    buildDir,
    options: {
      entryPoints: files.map((file) => ({ in: handlerPath(manifest.root, file), out: file })),
      outdir: relative(manifest.root, outDir),
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      sourcemap: 'linked',
    },
  });
  writeLocales(manifest, outDir);
}

function handlerPath(root: string, file: string): string {
  const found = EXTENSIONS.map((extension) => join(SOURCE_DIR, file + extension)).find((path) =>
    existsSync(join(root, path)),
  );
  if (found === undefined)
    throw new UserError(`${SOURCE_DIR}/${file}.ts is missing, but manifest.yml names it.`);
  return found;
}
