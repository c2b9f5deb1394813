/** `npm run build`: everything that `npm start` serves, into `.build`. */
import { buildSite } from './bundle/build-site';
import { loadManifest } from './forge/manifest';
import { BUILD_DIR, MANIFEST_PATH } from './paths';
import { UserError } from './user-error';

async function main(): Promise<void> {
  await buildSite(loadManifest(MANIFEST_PATH), BUILD_DIR);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof UserError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
