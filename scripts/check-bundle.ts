import { getNodeBundler, NativeUIBundler } from '@forge/bundler';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { isFolderResource } from '../local/forge/folder-resource';

/**
 * `npm run check:bundle`: bundles every function and every UI Kit resource of manifest.yml with the bundler that
 * `forge deploy` uses, and prints the sizes. It type-checks with its own TypeScript against the root tsconfig.json.
 */
interface Manifest {
  readonly modules: { readonly function: readonly { readonly handler: string }[] };
  readonly resources: readonly { readonly key: string; readonly path: string }[];
  readonly translations?: Parameters<NativeUIBundler['bundleResources']>[1];
}

type Logger = ConstructorParameters<typeof NativeUIBundler>[0];
type WrapperProvider = Parameters<typeof getNodeBundler>[1];
type ConfigReader = Parameters<typeof getNodeBundler>[2];

const logger = {
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: (text: string) => process.stderr.write(`${text}\n`),
  error: (text: string) => process.stderr.write(`${text}\n`),
} as unknown as Logger;

/** The wrapper is Forge's own runtime code, fetched at a deployment; the bundle does not depend on it. */
const noWrapper = {
  getNodeRuntimeWrapper: () => Promise.resolve({ script: '', version: 'none' }),
  getNodeRuntimeLoader: () => Promise.resolve({ script: '', version: 'none' }),
} as unknown as WrapperProvider;

async function main(): Promise<void> {
  const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;
  const config = { readConfig: () => Promise.resolve({ app: {} }) } as unknown as ConfigReader;
  const files = new Set(manifest.modules.function.map(({ handler }) => handler.split('.')[0] ?? ''));
  const temporary = mkdtempSync(join(tmpdir(), 'inhouse-bundle-'));
  process.env['TMPDIR'] = temporary;
  try {
    const { outputDir } = await getNodeBundler(logger, noWrapper, config).bundle({
      appDirectory: process.cwd(),
      entryPoints: [...files].map((name) => ({ name, path: resolve('src', `${name}.ts`) })),
    });
    for (const name of files) print(`function ${name}`, sizeOf(join(outputDir, `${name}.cjs`)));

    const resources = manifest.resources
      .filter(({ path }) => !isFolderResource(path))
      .map((resource) => ({ ...resource, path: resolve(resource.path) }));
    const bundles = await new NativeUIBundler(logger).bundleResources(
      resources as Parameters<NativeUIBundler['bundleResources']>[0],
      manifest.translations,
    );
    for (const { key, path } of bundles.nativeUiBundlesDetails) {
      const scripts = readdirSync(path).filter((file) => file.endsWith('.js'));
      print(
        `resource ${key}`,
        scripts.reduce((sum, file) => sum + sizeOf(join(path, file)), 0),
      );
    }
    for (const { key, path } of manifest.resources.filter((resource) => isFolderResource(resource.path))) {
      print(`resource ${key}`, sizeOf(join(path, 'main.js')));
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function sizeOf(file: string): number {
  return statSync(file).size;
}

function print(what: string, bytes: number): void {
  process.stdout.write(`${what}: ${Math.ceil(bytes / 1024)} KiB\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  // The bundler leaves the compiler that failed open, and the others at work: the process would not end by itself.
  process.exit(1);
});
