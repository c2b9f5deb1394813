import { bundleApp } from '../../local/bundle/bundle-app';
import { generateSite } from '../../local/data/generate/generate-site';
import { loadManifest } from '../../local/forge/manifest';
import { BUILD_DIR, MANIFEST_PATH } from '../../local/paths';
import { createLocalSite, type LocalSite, type LocalSiteOptions } from '../../local/site';
import { FAIR_TRAFFIC } from '../../local/traffic/traffic';

/** The moment that sites in tests take for now, unless told otherwise. */
export const TEST_NOW = Date.UTC(2026, 2, 2, 12);

/**
 * A site with the real app installed: the built resolvers over the local Jira. Small generated data unless given; the
 * clock stands still.
 */
export async function aLocalSite(options: Partial<LocalSiteOptions> = {}): Promise<LocalSite> {
  const manifest = options.manifest ?? loadManifest(MANIFEST_PATH);
  await bundleApp(manifest, BUILD_DIR);
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
