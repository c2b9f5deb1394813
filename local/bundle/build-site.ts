import type { Manifest } from '../forge/manifest';
import { bundleApp } from './bundle-app';
import { bundleResources } from './bundle-resources';
import { bundleStatic } from './bundle-static';
import { bundleWeb } from './bundle-web';

/** Builds the app's back end and front end and the shell, each unless it is fresh. */
export async function buildSite(manifest: Manifest, buildDir: string): Promise<void> {
  await Promise.all([
    bundleApp(manifest, buildDir),
    bundleResources(manifest, buildDir),
    bundleStatic(manifest, buildDir),
    bundleWeb(manifest.root, buildDir),
  ]);
}
