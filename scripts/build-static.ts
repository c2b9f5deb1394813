import { bundleStatic } from '../local/bundle/bundle-static';
import { loadManifest } from '../local/forge/manifest';
import { BUILD_DIR, MANIFEST_PATH } from '../local/paths';

/** `npm run build:static`: the pages of Frames, which `forge deploy` uploads as they are. Runs after `npm install` by itself. */
bundleStatic(loadManifest(MANIFEST_PATH), BUILD_DIR).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
