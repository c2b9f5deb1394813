import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { accessTable } from '../../scripts/gate/access-table';
import { FEATURE_SOURCES } from '../../scripts/gate/feature-sources';
import { readImportGraph } from '../../scripts/gate/import-graph';
import { ACCESS_TABLE } from '../../src/core/privacy/access-table';

function inTree<T>(files: Readonly<Record<string, string>>, look: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'inhouse-imports-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('what a file needs', () => {
  it('is what it imports, however far, in circles too, but not its types', () => {
    const files = {
      'view.tsx': "import { read } from './app/read';\nimport type { Kept } from './kept';\n",
      'app/read.ts': "export * from '../jira/call';\nimport { view } from '../view';\n",
      'jira/call.ts': '',
      'kept.ts': '',
      'other.ts': "import { call } from './jira/call';\n",
    };
    inTree(files, (root) => {
      const found = readImportGraph(root).from([join(root, 'view.tsx')]);
      expect([...found].map((path) => path.slice(root.length + 1)).sort()).toEqual([
        'app/read.ts',
        'jira/call.ts',
        'view.tsx',
      ]);
    });
  });

  it('is found by package, and by what is taken of it', () => {
    const files = {
      'a.ts': "import { privacy } from '@forge/api';\n",
      'b.ts': "import { route } from '@forge/api';\n",
    };
    inTree(files, (root) => {
      const { importersOf } = readImportGraph(root);
      expect(importersOf('@forge/api')).toHaveLength(2);
      expect(importersOf('@forge/api', 'privacy')).toEqual([join(root, 'a.ts')]);
    });
  });
});

describe('the table of scopes and features', () => {
  it('is what the code says', () => {
    expect(accessTable(FEATURE_SOURCES)).toEqual(ACCESS_TABLE);
  });

  it('is not made while a way into the app is of no feature, or of two', () => {
    const { charts, deliveries } = FEATURE_SOURCES;
    const without = { ...FEATURE_SOURCES, deliveries: { ...deliveries, unattended: [] } };
    expect(() => accessTable(without)).toThrow('deliveries is not of exactly one feature');
    const twice = { ...FEATURE_SOURCES, charts: { ...charts, areas: [...charts.areas, 'filter'] } };
    expect(() => accessTable(twice)).toThrow('filter/read is not of exactly one feature');
  });

  it('is not made while no feature comes to a call of Jira', () => {
    const { capacity } = FEATURE_SOURCES;
    const without = { ...FEATURE_SOURCES, capacity: { ...capacity, paths: [] } };
    expect(() => accessTable(without)).toThrow(/no feature comes to .* of src\/core\/jira\/write-issues/);
  });
});
