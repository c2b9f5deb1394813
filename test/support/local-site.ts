import { bundleApp } from '../../local/bundle/bundle-app';
import { generateSite } from '../../local/data/generate/generate-site';
import { loadManifest, type Manifest } from '../../local/forge/manifest';
import { BUILD_DIR, MANIFEST_PATH } from '../../local/paths';
import { createLocalSite, type LocalSite, type LocalSiteOptions } from '../../local/site';
import { FAIR_TRAFFIC } from '../../local/traffic/traffic';

/** The moment that sites in tests take for now, unless told otherwise. */
export const TEST_NOW = Date.UTC(2026, 2, 2, 12);

let bundled: Promise<Manifest> | null = null;

/** The app as it is, bundled once for all sites of a test: nobody changes it meanwhile. */
async function theApp(): Promise<Manifest> {
  const manifest = loadManifest(MANIFEST_PATH);
  await bundleApp(manifest, BUILD_DIR);
  return manifest;
}

/**
 * A site with the real app installed: the built resolvers over the local Jira. Small generated data unless given; the
 * clock stands still.
 */
export async function aLocalSite(options: Partial<LocalSiteOptions> = {}): Promise<LocalSite> {
  bundled ??= theApp();
  const manifest = await bundled;
  return createLocalSite({
    name: 'test',
    data: options.data ?? generateSite({ issues: 200, seed: 1, now: TEST_NOW }),
    manifest,
    buildDir: BUILD_DIR,
    now: () => TEST_NOW,
    latencyMs: 0,
    traffic: FAIR_TRAFFIC,
    importReport: null,
    records: [],
    saved: null,
    ...options,
  });
}
