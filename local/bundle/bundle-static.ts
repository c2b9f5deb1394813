import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isFolderResource } from '../forge/folder-resource';
import type { Manifest } from '../forge/manifest';
import { bundle } from './bundle';
import { writeOutputFile } from './output-file';

/** What a folder resource is made from, beside the folder itself: `static/x/src/main.ts` and `static/x/index.html` for `static/x/build`. */
const SCRIPT = 'src/main.ts';
const PAGE = 'index.html';

/**
 * Builds the pages of Frames into the folders that the manifest names, where `forge deploy` looks for them too. A folder without
 * sources beside it is served as it is.
 */
export async function bundleStatic(manifest: Manifest, buildDir: string): Promise<void> {
  const folders = [...manifest.resources].filter(([, path]) => isFolderResource(path));
  for (const [key, path] of folders) {
    const source = dirname(path);
    if (!existsSync(join(manifest.root, source, SCRIPT))) continue;
    await bundle({
      name: `static-${key}`,
      root: manifest.root,
      buildDir,
      options: {
        entryPoints: [{ in: join(source, SCRIPT), out: 'main' }],
        outdir: relative(manifest.root, join(manifest.root, path)),
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        minify: true,
        define: { 'process.env.NODE_ENV': '"production"' },
      },
    });
    writeOutputFile(join(manifest.root, path, PAGE), readFileSync(join(manifest.root, source, PAGE)));
  }
}
