import { resolve } from 'node:path';
import { runOnPlantedTree, type ToolRun } from '../support/planted-tree';

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

/** What is planted, by file, with its name and what is said of it. */
type Planted = Readonly<Record<string, readonly [name: string, text: string, message: string]>>;

function textsOf(planted: Planted): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(planted).map(([file, [, text]]) => [file, text]));
}

function casesOf(planted: Planted): readonly (readonly [name: string, file: string, message: string])[] {
  return Object.entries(planted).map(([file, [name, , message]]) => [name, file, message]);
}

describe('the gate', () => {
  it.each([
    ['layers', LAYERS],
    ['lint', LINT],
    ['unused code', UNUSED],
  ])('accepts a clean tree: %s', (_name, command) => {
    expect(runOnPlantedTree(clean, command)).toMatchObject({ failed: false });
  });

  it('refuses an unused export', () => {
    const run = runOnPlantedTree(
      { ...clean, 'src/core/double.ts': `${clean['src/core/double.ts']}\nexport const unusedByAll = 1;\n` },
      UNUSED,
    );
    expect(run.output).toContain('unusedByAll');
    expect(run.failed).toBe(true);
  });
});

/** What is planted, by file that breaks a rule of the layers; all of them in one tree. */
const LAYERED: Planted = {
  'src/core/from-app.ts': [
    'core that imports a use case',
    "export { name } from '../app/name';\n",
    'core-is-pure',
  ],
  'src/core/from-forge.ts': [
    'core that imports a package of Forge',
    "import api from '@forge/api';\n\nexport const forge = api;\n",
    'core-is-pure',
  ],
  'src/frontend/from-adapter.ts': [
    'a front end that imports an adapter',
    "import '../forge/store';\n",
    'frontend-sees-contract-and-core',
  ],
  'src/frontend/from-holidays.ts': [
    'a front end that takes along the holidays of the world',
    "export { free } from '../core/free';\n",
    'holiday-data-stays-in-the-back-end',
  ],
  'src/frontend/writes-work.ts': [
    'a view that writes to work items by itself',
    "export { write } from '../core/jira/write-issues';\n",
    'writes-to-work-items-stand-apart',
  ],
  'src/app/writes-letters.ts': [
    'a use case that delivers without having been armed',
    "export { send } from '../core/jira/write-deliveries';\n",
    'deliveries-write-apart',
  ],
  'src/core/from-local.ts': [
    'an app that knows the local site',
    "export * from '../../local/main';\n",
    'src-knows-no-local',
  ],
  'local/from-app.ts': [
    'a local site that imports the app',
    "import '../src/index';\n",
    'local-knows-no-app',
  ],
  'src/core/half.ts': [
    'an import cycle',
    "import { whole } from './whole';\n\nexport const half = whole;\n",
    'no-cycle',
  ],
};

/** What those files import. */
const IMPORTED = {
  'src/app/name.ts': "export const name = 'x';\n",
  'src/forge/store.ts': 'export {};\n',
  'src/core/free.ts': "export { free } from './calendar/public-holidays';\n",
  'src/core/calendar/public-holidays.ts': 'export const free = 2;\n',
  'src/core/jira/write-issues.ts': 'export const write = 1;\n',
  'src/core/jira/write-deliveries.ts': 'export const send = 1;\n',
  'src/core/whole.ts': "import { half } from './half';\n\nexport const whole = half;\n",
};

describe('the layers', () => {
  let run: ToolRun;

  beforeAll(() => {
    run = runOnPlantedTree({ ...clean, ...IMPORTED, ...textsOf(LAYERED) }, LAYERS);
  });

  it.each(casesOf(LAYERED))('refuse %s', (_name, file, rule) => {
    expect(run.output).toMatch(new RegExp(`error ${rule}: .*${file}`));
    expect(run.failed).toBe(true);
  });
});

/** What is planted, by file, and what the linter says of it. */
const LINTED: Planted = {
  'src/core/clock.ts': [
    'core that reads the clock',
    'export const clock = (): number => Date.now();\n',
    'no-restricted-properties',
  ],
  'src/core/today.ts': [
    'core that takes today',
    'export const today = (): Date => new Date();\n',
    'no-restricted-syntax',
  ],
  'src/core/dice.ts': [
    'core that throws dice',
    'export const dice = (): number => Math.random();\n',
    'no-restricted-properties',
  ],
  'src/core/anything.ts': [
    'core that uses any',
    'export const anything = (value: any): number => Number(value);\n',
    'no-explicit-any',
  ],
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
  let run: ToolRun;

  beforeAll(() => {
    run = runOnPlantedTree({ ...clean, ...textsOf(LINTED) }, LINT);
  });

  it.each(casesOf(LINTED))('refuses %s', (_name, file, message) => {
    const own = run.output.split('\n\n').find((part) => part.includes(file));
    expect(own).toContain(message);
    expect(run.failed).toBe(true);
  });

  it('says nothing about a clean file', () => {
    expect(run.output).not.toContain('src/core/double.ts');
  });
});

const SOURCE = resolve(__dirname, '../../src');
const IMPORTS = `import { readDecided } from '${SOURCE}/app/record/read-decided';
import { parseNoPayload } from '${SOURCE}/contract/payloads';
import { createHandler } from '${SOURCE}/resolvers/create-handler';
import { defineResolver } from '${SOURCE}/resolvers/define-resolver';
import type { Ports } from '${SOURCE}/ports/ports';
`;
const ENTRY = { who: 'jira-admin', resource: 'site-records', effect: 'reads', actsAs: 'app' };

/** A resolver with so much of what it must say of itself. */
const aResolver = (entry: object): string => `
export const handler = (ports: Ports) => createHandler(ports, [
  defineResolver({ name: 'settings/read', parse: parseNoPayload, run: (ports) => readDecided(ports, 'site-settings'), ...${JSON.stringify(entry)} as const }),
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
