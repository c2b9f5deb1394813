import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleApp } from '../../../local/bundle/bundle-app';
import { bundleResources } from '../../../local/bundle/bundle-resources';
import { loadHandler } from '../../../local/forge/load-handler';
import { loadManifest, type Manifest } from '../../../local/forge/manifest';

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: {name: nodejs22.x}
modules:
  jira:adminPage:
    - {key: page, title: {i18n: page.title}, resource: page, render: native, resolver: {function: run}}
  function:
    - {key: run, handler: index.run}
    - {key: nothing, handler: index.nothing}
resources:
  - {key: page, path: src/page.ts}
translations:
  resources:
    - {key: en-US, path: en-US.json}
    - {key: de-DE, path: de-DE.json}
  fallback: {default: en-US}
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(root, 'src'));
  write('manifest.yml', MANIFEST);
  write('src/answer.ts', 'export const answer: number = 42;');
  write('src/index.ts', "import { answer } from './answer';\nexport const run = (): number => answer;");
  write('src/page.ts', 'globalThis.dispatchEvent(new Event(process.env.NODE_ENV));');
  write('en-US.json', '{"page": {"title": "Page"}}');
  write('de-DE.json', '{"page.title": "Seite"}');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = (): Manifest => loadManifest(join(root, 'manifest.yml'));
const builtAt = (): number => statSync(join(root, 'build/app/index.js')).mtimeMs;

async function build(): Promise<void> {
  await bundleApp(manifest(), join(root, 'build'));
}

/** Changes a file and makes its time differ for sure. */
function change(path: string, text: string): void {
  write(path, text);
  utimesSync(join(root, path), new Date(), new Date(Date.now() + 5_000));
}

describe('bundleApp', () => {
  it('makes handlers that can be loaded by what the manifest names', async () => {
    await build();
    const run = manifest().functions.get('run');
    expect(run && loadHandler(join(root, 'build/app'), run)({}, {})).toBe(42);
  });

  it('keeps the module loaded between invocations, as in a warm container', async () => {
    write('src/index.ts', 'let calls = 0;\nexport const run = (): number => (calls += 1);');
    await build();
    const run = manifest().functions.get('run');
    const call = (): unknown => run && loadHandler(join(root, 'build/app'), run)({}, {});
    expect([call(), call()]).toEqual([1, 2]);
  });

  it('leaves a fresh bundle alone and builds again when a file that went into it changes', async () => {
    await build();
    const first = builtAt();
    await build();
    const second = builtAt();
    change('src/answer.ts', 'export const answer: number = 43;');
    await build();
    expect([second === first, read('build/app/index.js')]).toEqual([
      true,
      expect.stringContaining('43') as string,
    ]);
  });

  it('says where a source file is wrong', async () => {
    write('src/answer.ts', 'export const answer = ;');
    await expect(build()).rejects.toThrow(/app cannot be built: src\/answer\.ts:1: /);
  });

  it('says which handler file is missing', async () => {
    rmSync(join(root, 'src/index.ts'));
    await expect(build()).rejects.toThrow('src/index.ts is missing, but manifest.yml names it.');
  });

  it('finds out that an export is no function when it is loaded', async () => {
    await build();
    const nothing = manifest().functions.get('nothing');
    expect(() => nothing && loadHandler(join(root, 'build/app'), nothing)).toThrow(
      'The function "nothing" names index.nothing, which is not a function.',
    );
  });
});

describe('translations beside a bundle', () => {
  it('are laid out as @forge/i18n expects, with the texts of the manifest', async () => {
    await bundleResources(manifest(), join(root, 'build'));
    const dir = 'build/resources/page/__LOCALES__';
    expect(JSON.parse(read(`${dir}/i18n-info.json`))).toEqual({
      translations: { 'page.title': { 'de-DE': 'Seite', 'en-US': 'Page' } },
      config: { locales: ['de-DE', 'en-US'], fallback: { default: 'en-US' } },
    });
    expect(read(`${dir}/de-DE.json`)).toBe('{"page.title": "Seite"}');
  });

  it('need every text of the manifest in the default locale', async () => {
    write('en-US.json', '{}');
    await expect(build()).rejects.toThrow('The default locale en-US has no text for "page.title"');
  });

  it('name the file that is not JSON', async () => {
    write('de-DE.json', '{');
    await expect(build()).rejects.toThrow('de-DE.json: cannot be read as JSON');
  });
});

describe('bundleResources', () => {
  it('makes a script for browsers with the code of production', async () => {
    await bundleResources(manifest(), join(root, 'build'));
    expect(read('build/resources/page/main.js')).toMatch(/^\(\(\)=>\{[^]*"production"/);
  });

  it('joins the modules under an entry that exports nothing into one scope, in a CommonJS package too', async () => {
    write('package.json', '{"type": "commonjs"}');
    write('src/page.ts', "import { answer } from './answer';\nglobalThis.name = String(answer);");
    await bundleResources(manifest(), join(root, 'build'));
    expect(read('build/resources/page/main.js')).toMatch(
      /^\(\(\)=>\{globalThis\.name=String\(42\);\}\)\(\);/,
    );
  });
});
