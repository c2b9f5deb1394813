import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const purity = 'core is pure: take the value as an argument instead (see ARCHITECTURE.md).';

export default tseslint.config(
  { ignores: ['node_modules', '.build', 'static/*/build', 'coverage'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './tsconfig.local.json',
          './tsconfig.test.json',
          './tsconfig.bench.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'fetch',
          'process',
          'setTimeout',
          'setInterval',
          'window',
          'document',
          'performance',
          'crypto',
        ].map((name) => ({ name, message: purity })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: purity },
        { object: 'Math', property: 'random', message: purity },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: purity },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/no-disabled-tests': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'assert*', 'fc.assert'] }],
      'no-restricted-properties': [
        'error',
        { object: 'jest', property: 'mock', message: 'Pass a fake of the port instead.' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
