/**
 * Builds the app once for all tests that run it. A build that fails stops only those: they build again and report why.
 */
module.exports = async function buildApp() {
  const { register } = require('tsx/cjs/api');
  const unregister = register();
  try {
    const { loadManifest } = require('../../local/forge/manifest.ts');
    const { bundleApp } = require('../../local/bundle/bundle-app.ts');
    const { BUILD_DIR, MANIFEST_PATH } = require('../../local/paths.ts');
    await bundleApp(loadManifest(MANIFEST_PATH), BUILD_DIR);
  } catch (error) {
    process.stderr.write(`The app could not be built: ${error.message}\n`);
  } finally {
    unregister();
  }
};
