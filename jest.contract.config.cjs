/** Tests against documents and data that lie beside the project, in ../shared; CI has them. */
const base = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/contract/**/*.test.ts'],
};
