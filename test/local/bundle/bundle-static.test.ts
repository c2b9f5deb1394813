import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleStatic } from '../../../local/bundle/bundle-static';
import { parseManifest, type Manifest } from '../../../local/forge/manifest';

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: {name: nodejs22.x}
modules: {}
resources:
  - {key: picture, path: static/picture/build}
  - {key: ready, path: static/ready}
  - {key: view, path: src/view.tsx}
`;

describe('bundleStatic', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'static-'));
    for (const dir of ['static/picture/src', 'static/ready']) mkdirSync(join(root, dir), { recursive: true });
    write('static/picture/index.html', '<script src="main.js"></script>');
    write(
      'static/picture/src/main.ts',
      "import './main.css';\nconst name: string = 'picture';\nalert(name);",
    );
    write('static/picture/src/main.css', 'body { margin: 0; }');
    write('static/ready/index.html', 'as it is');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const manifest = (): Manifest => parseManifest(MANIFEST, join(root, 'manifest.yml'));
  const build = (): Promise<void> => bundleStatic(manifest(), join(root, 'build'));

  it('puts page, script and style into the folder that the manifest names', async () => {
    await build();
    expect(read('static/picture/build/index.html')).toBe('<script src="main.js"></script>');
    expect(read('static/picture/build/main.js')).toContain('"picture"');
    expect(read('static/picture/build/main.css')).toContain('body{margin:0}');
  });

  it('brings back a folder that was deleted', async () => {
    await build();
    rmSync(join(root, 'static/picture/build'), { recursive: true });
    await build();
    expect(read('static/picture/build/main.js')).toContain('"picture"');
  });

  it('leaves folders without sources as they are', async () => {
    await build();
    expect(read('static/ready/index.html')).toBe('as it is');
  });

  it('says where a source file is wrong', async () => {
    write('static/picture/src/main.ts', 'const = 1;');
    await expect(build()).rejects.toThrow(/static-picture cannot be built: static\/picture\/src\/main\.ts:1/);
  });
});
