import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleResources } from '../../local/bundle/bundle-resources';
import { bundleStatic } from '../../local/bundle/bundle-static';
import { isFolderResource } from '../../local/forge/folder-resource';
import { loadManifest, type Manifest } from '../../local/forge/manifest';

export interface ResourceSize {
  readonly name: string;
  readonly bytes: number;
  readonly gzippedBytes: number;
}

export interface ResourceSizes {
  /** A UI Kit resource that draws nothing. */
  readonly empty: ResourceSize;
  readonly views: readonly ResourceSize[];
  readonly frames: readonly ResourceSize[];
}

const EMPTY = 'empty view';

/** Sizes of the scripts that browsers load: minified as Forge's bundler does, without translations and source maps. */
export async function measureResources(): Promise<ResourceSizes> {
  const manifest = loadManifest('manifest.yml');
  const buildDir = mkdtempSync(join(tmpdir(), 'inhouse-bench-'));
  try {
    await bundleResources(withEmptyView(manifest), buildDir);
    await bundleStatic(manifest, buildDir);
    const views = [...manifest.resources].filter(([, path]) => !isFolderResource(path));
    const frames = [...manifest.resources].filter(([, path]) => isFolderResource(path));
    const viewScript = (name: string): string => join(buildDir, 'resources', name, 'main.js');
    return {
      empty: sizeOf(EMPTY, viewScript(EMPTY)),
      views: views.map(([name]) => sizeOf(name, viewScript(name))),
      frames: frames.map(([name, path]) => sizeOf(name, join(path, 'main.js'))),
    };
  } finally {
    rmSync(buildDir, { recursive: true });
  }
}

function withEmptyView(manifest: Manifest): Manifest {
  return {
    ...manifest,
    resources: new Map([...manifest.resources, [EMPTY, 'bench/front-end/empty-view.tsx']]),
  };
}

function sizeOf(name: string, path: string): ResourceSize {
  const script = readFileSync(path);
  return { name, bytes: script.length, gzippedBytes: gzipSync(script).length };
}
