/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/contract/'],

  // temporal-polyfill ships ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!temporal-(?:polyfill|utils|spec)/)'],
  transform: {
    '^.+\\.tsx?$|/node_modules/temporal-.+\\.js$': [
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
};
