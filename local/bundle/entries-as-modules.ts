import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

const LOADERS: Readonly<Record<string, 'ts' | 'tsx'>> = { '.ts': 'ts', '.tsx': 'tsx' };

/**
 * In a package of the type `commonjs`, esbuild takes an entry that exports nothing for CommonJS, and then wraps each of the
 * modules under it in a function that runs when it is asked for. Forge's bundler joins them into one scope.
 */
export const entriesAsModules: Plugin = {
  name: 'entries-as-modules',
  setup: (build) => {
    const entries = new Set<string>();
    build.onResolve({ filter: /\.tsx?$/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'entry-point' || pluginData === entries) return undefined;
      const found = await build.resolve(path, { kind, resolveDir, pluginData: entries });
      entries.add(found.path);
      return found;
    });
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const loader = LOADERS[extname(path)];
      if (!entries.has(path) || loader === undefined) return undefined;
      return { contents: `${await readFile(path, 'utf8')}\nexport {};\n`, loader };
    });
  },
};
