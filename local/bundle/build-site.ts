import type { Manifest } from '../forge/manifest';
import { bundleApp } from './bundle-app';
import { bundleResources } from './bundle-resources';
import { bundleWeb } from './bundle-web';

/** Builds the app's back end and front end and the shell, each unless it is fresh. */
export async function buildSite(manifest: Manifest, buildDir: string): Promise<void> {
  await Promise.all([
    bundleApp(manifest, buildDir),
    bundleResources(manifest, buildDir),
    bundleWeb(manifest.root, buildDir),
  ]);
}
