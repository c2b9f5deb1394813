import { resolve } from 'node:path';
import { runOnPlantedTree } from '../support/planted-tree';

const LAYERS = ['depcruise', 'src', 'local', '--config', '.dependency-cruiser.cjs'];
const LINT = ['eslint', 'src'];
const UNUSED = ['knip', '--include', 'exports,files', '--no-config-hints'];

/** The compiler of `npm run check:types`. */
const TYPES = ['../typescript-native/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'];

const clean = {
  'src/index.ts': "import { double } from './core/double';\n\nexport const four = double(2);\n",
  'src/core/double.ts': 'export function double(value: number): number {\n  return value * 2;\n}\n',
  'local/main.ts': 'process.exitCode = 0;\n',
};

describe('the gate', () => {
  it.each([
    ['layers', LAYERS],
    ['lint', LINT],
    ['unused code', UNUSED],
  ])('accepts a clean tree: %s', (_name, command) => {
    expect(runOnPlantedTree(clean, command)).toMatchObject({ failed: false });
  });

  it.each([
    [
      'core that imports a use case',
      {
        'src/core/double.ts': "export { name } from '../app/name';\n",
        'src/app/name.ts': "export const name = 'x';\n",
      },
      'core-is-pure',
    ],
    [
      'core that imports a package of Forge',
      { 'src/core/double.ts': "import api from '@forge/api';\n\nexport const double = api;\n" },
      'core-is-pure',
    ],
    [
      'a front end that imports an adapter',
      { 'src/frontend/view.ts': "import '../forge/store';\n", 'src/forge/store.ts': 'export {};\n' },
      'frontend-sees-contract-and-core',
    ],
    [
      'a front end that takes along the holidays of the world',
      {
        'src/frontend/view.ts': "export { double } from '../core/double';\n",
        'src/core/double.ts': "export { double } from './calendar/public-holidays';\n",
        'src/core/calendar/public-holidays.ts': 'export const double = 2;\n',
      },
      'holiday-data-stays-in-the-back-end',
    ],
    [
      'an app that knows the local site',
      { 'src/core/double.ts': "export * from '../../local/main';\n" },
      'src-knows-no-local',
    ],
    [
      'a local site that imports the app',
      { 'local/main.ts': "import '../src/index';\n" },
      'local-knows-no-app',
    ],
    [
      'an import cycle',
      {
        'src/core/double.ts': "import { half } from './half';\n\nexport const double = half;\n",
        'src/core/half.ts': "import { double } from './double';\n\nexport const half = double;\n",
      },
      'no-cycle',
    ],
  ])('refuses %s', (_name, files, rule) => {
    const run = runOnPlantedTree({ ...clean, ...files }, LAYERS);
    expect(run.output).toContain(rule);
    expect(run.failed).toBe(true);
  });

  it('refuses an unused export', () => {
    const run = runOnPlantedTree(
      { ...clean, 'src/core/double.ts': `${clean['src/core/double.ts']}\nexport const unusedByAll = 1;\n` },
      UNUSED,
    );
    expect(run.output).toContain('unusedByAll');
    expect(run.failed).toBe(true);
  });

  it.each([
    ['reads the clock', 'export const double = (): number => Date.now();\n', 'no-restricted-properties'],
    ['takes today', 'export const double = (): Date => new Date();\n', 'no-restricted-syntax'],
    ['throws dice', 'export const double = (): number => Math.random();\n', 'no-restricted-properties'],
    ['uses any', 'export const double = (value: any): number => Number(value);\n', 'no-explicit-any'],
  ])('refuses core that %s', (_name, text, rule) => {
    const run = runOnPlantedTree({ ...clean, 'src/core/double.ts': text }, LINT);
    expect(run.output).toContain(rule);
    expect(run.failed).toBe(true);
  });
});

/** What is planted, by file, and what the linter says of it. */
const LINTED: Readonly<Record<string, readonly [name: string, text: string, message: string]>> = {
  'src/app/count.ts': [
    'a counter of a module, which the next site would find',
    'let calls = 0;\n\nexport const count = (): number => (calls += 1);\n',
    'No state of a module',
  ],
  'src/forge/cache.ts': [
    'a cache of a module',
    'const seen = new Map<string, number>();\n\nexport const size = (): number => seen.size;\n',
    'No state of a module',
  ],
  'src/core/code.ts': [
    'code that is made of a text',
    "export const run = (text: string): unknown => new Function('x', text);\n",
    'no-new-func',
  ],
  'src/frontend/page.tsx': [
    'a text that is not translated',
    "import React from 'react';\n\nexport const page = (): React.JSX.Element => <p>Delete everything</p>;\n",
    'src/translations',
  ],
  'src/frontend/field.tsx': [
    'a label that is not translated',
    'import React from \'react\';\n\nexport const field = (): React.JSX.Element => <input title="Your name" />;\n',
    'src/translations',
  ],
};

describe('the linter', () => {
  let output = '';

  beforeAll(() => {
    const planted = Object.entries(LINTED).map(([file, [, text]]) => [file, text] as const);
    ({ output } = runOnPlantedTree({ ...clean, ...Object.fromEntries(planted) }, LINT));
  });

  it.each(Object.entries(LINTED).map(([file, [name, , message]]) => [name, file, message] as const))(
    'refuses %s',
    (_name, file, message) => {
      const own = output.split('\n\n').find((part) => part.includes(file));
      expect(own).toContain(message);
    },
  );

  it('says nothing about a clean file', () => {
    expect(output).not.toContain('src/core/double.ts');
  });
});

const SOURCE = resolve(__dirname, '../../src');
const IMPORTS = `import { readSettings } from '${SOURCE}/app/chart/read-settings';
import { parseNoPayload } from '${SOURCE}/contract/payloads';
import { createHandler } from '${SOURCE}/resolvers/create-handler';
import { defineResolver } from '${SOURCE}/resolvers/define-resolver';
import type { Ports } from '${SOURCE}/ports/ports';
`;
const ENTRY = { who: 'jira-admin', resource: 'site-records', effect: 'reads', actsAs: 'app' };

/** A resolver with so much of what it must say of itself. */
const aResolver = (entry: object): string => `
export const handler = (ports: Ports) => createHandler(ports, [
  defineResolver({ name: 'settings/read', parse: parseNoPayload, run: readSettings, ...${JSON.stringify(entry)} as const }),
]);`;

const without = (part: keyof typeof ENTRY): string =>
  aResolver(Object.fromEntries(Object.entries(ENTRY).filter(([name]) => name !== part)));

/** What is planted, by file, and what the compiler says of it. */
const OMISSIONS: Readonly<Record<string, readonly [text: string, message: string]>> = {
  'a resolver that does not say who may call it': [without('who'), "Property 'who' is missing"],
  'a resolver that does not say about what it is': [without('resource'), "Property 'resource' is missing"],
  'a resolver that does not say whether it writes': [without('effect'), "Property 'effect' is missing"],
  'a resolver that does not say as whom it acts': [without('actsAs'), "Property 'actsAs' is missing"],
  'a resolver that goes around the check': [
    `const parts = { name: 'settings/read', ...${JSON.stringify(ENTRY)} } as const;
const answer = () => Promise.resolve({ ok: true as const, value: 'all' });
export const handler = (ports: Ports) => createHandler(ports, [{ ...parts, answer }]);`,
    '[defined]',
  ],
  'a record that is not in the data inventory': [
    `export const keep = ({ store }: Ports) => store.writeOne('salaries', 'anna', { version: 1 });`,
    `'"salaries"' is not assignable`,
  ],
  'a field that is not in the data inventory': [
    `export const keep = ({ store }: Ports) => store.write('site-settings', { version: 1, largeReads: 'browser', note: '' });`,
    "'note' does not exist",
  ],
};

describe('the types', () => {
  const files = Object.keys(OMISSIONS).map((name) => `src/${name.replaceAll(' ', '-')}.ts`);
  let errors: readonly string[] = [];

  beforeAll(() => {
    const planted = Object.values(OMISSIONS).map(([text], at) => [files[at] ?? '', IMPORTS + text] as const);
    const tree = { 'src/index.ts': IMPORTS + aResolver(ENTRY), ...Object.fromEntries(planted) };
    errors = runOnPlantedTree(tree, TYPES).output.split(/\n(?=src\/)/);
  });

  it('accept a resolver that says who may call it, about what, and as whom it acts', () => {
    expect(errors.filter((error) => error.startsWith('src/index.ts'))).toEqual([]);
  });

  it.each(Object.entries(OMISSIONS).map(([name, [, message]], at) => [name, message, at] as const))(
    'refuse %s',
    (_name, message, at) => {
      const own = errors.filter((error) => error.startsWith(files[at] ?? ''));
      expect(own.join('\n')).toContain(message);
    },
  );
});
