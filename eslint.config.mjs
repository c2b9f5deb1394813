import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const purity = 'core is pure: take the value as an argument instead (see ARCHITECTURE.md).';

/** A warm function serves one site after the other: what a module keeps, the next site would find. */
const ofModule = ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration';
const noModuleState = [
  { selector: `${ofModule}[kind!='const']`, message: 'No state of a module: another site would find it.' },
  {
    selector: `${ofModule} > VariableDeclarator:not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly(Map|Set)$/]) > NewExpression[callee.name=/^(Map|Set)$/]`,
    message: 'No state of a module: call it a ReadonlyMap or a ReadonlySet, or make it where it is used.',
  },
  {
    selector: `${ofModule} > VariableDeclarator:not([id.typeAnnotation.typeAnnotation.operator='readonly']):not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly/]) > :matches(ArrayExpression[elements.length=0], ObjectExpression[properties.length=0])`,
    message: 'No state of a module: what is empty at first is there to be filled.',
  },
];

/** Words stand in src/translations. */
const noUntranslatedText = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: 'Text that people see is a key in src/translations.' },
  {
    selector:
      'JSXAttribute[name.name=/^(label|title|header|description|placeholder|helperText|accessibilityLabel|alt)$/] > Literal[value=/\\p{L}/u]',
    message: 'Text that people see is a key in src/translations.',
  },
];

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
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/frontend/**'],
    rules: { 'no-restricted-syntax': ['error', ...noModuleState] },
  },
  {
    files: ['src/frontend/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...noUntranslatedText] },
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
        ...noModuleState,
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
