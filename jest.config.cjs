/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/contract/'],

  // These packages ship ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!temporal-(?:polyfill|utils|spec)/|intl-messageformat/|@formatjs/)',
  ],
  transform: {
    '^.+\\.tsx?$|/node_modules/(?:temporal-|intl-messageformat/|@formatjs/).+\\.js$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
          target: 'es2022',
        },
      },
    ],
  },
  testTimeout: 20000,
  // Jest leaves a core free for whoever watches; nobody does.
  maxWorkers: '100%',
};
