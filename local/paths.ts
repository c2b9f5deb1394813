import { join, resolve } from 'node:path';

export const PROJECT_ROOT = resolve(__dirname, '..');
export const MANIFEST_PATH = join(PROJECT_ROOT, 'manifest.yml');
export const BUILD_DIR = join(PROJECT_ROOT, '.build');
