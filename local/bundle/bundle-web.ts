import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle } from './bundle';
import { writeOutputFile } from './output-file';
import { sortAtomicRules } from './sort-atomic-rules';

/** Bundles the shell and the script that starts each app frame: `.build/web/{main,frame}.js` and `main.css`. */
export async function bundleWeb(root: string, buildDir: string): Promise<void> {
  const outcome = await bundle({
    name: 'web',
    root,
    buildDir,
    options: {
      entryPoints: [
        { in: 'local/web/main.tsx', out: 'main' },
        { in: 'local/web/frame.ts', out: 'frame' },
      ],
      outdir: relative(root, join(buildDir, 'web')),
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      tsconfig: 'tsconfig.local.json',
      sourcemap: 'linked',
      minify: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'file' },
    },
  });
  if (outcome === 'fresh') return;
  const styles = join(buildDir, 'web', 'main.css');
  writeOutputFile(styles, sortAtomicRules(readFileSync(styles, 'utf8')));
}
