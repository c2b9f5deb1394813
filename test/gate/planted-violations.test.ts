import { runOnPlantedTree } from '../support/planted-tree';

const LAYERS = ['depcruise', 'src', 'local', '--config', '.dependency-cruiser.cjs'];
const LINT = ['eslint', 'src'];
const UNUSED = ['knip', '--include', 'exports,files', '--no-config-hints'];

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
