/** Journeys in a real browser: they start the local site themselves and need Chromium. */
const base = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testTimeout: 240000,
  // Each has a site and a browser of its own, and half of its time goes into waiting.
  maxWorkers: 2,
};
