import { join, relative } from 'node:path';
import { isFolderResource } from '../forge/folder-resource';
import type { Manifest } from '../forge/manifest';
import { bundle } from './bundle';
import { writeLocales } from './locales';

/** Bundles the UI Kit resources: `.build/resources/<key>/main.js` with its `__LOCALES__` beside it. */
export async function bundleResources(manifest: Manifest, buildDir: string): Promise<void> {
  const outDir = join(buildDir, 'resources');
  const entries = [...manifest.resources].filter(([, path]) => !isFolderResource(path));
  await bundle({
    name: 'resources',
    root: manifest.root,
    buildDir,
    options: {
      entryPoints: entries.map(([key, path]) => ({ in: path, out: `${key}/main` })),
      outdir: relative(manifest.root, outDir),
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      sourcemap: 'linked',
      jsx: 'transform',
      // As Forge's bundler does: packages pick their production code, and the script is minified.
      define: { 'process.env.NODE_ENV': '"production"' },
      minify: true,
    },
  });
  for (const [key] of entries) writeLocales(manifest, join(outDir, key));
}
