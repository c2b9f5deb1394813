/** How many times as many inputs as in a usual run are tried: `npm run test:fuzz` sets it. */
export const FUZZ_FACTOR = Number(process.env['FUZZ_FACTOR'] ?? 1);

/** The same inputs in every run of the same length. */
export const fuzzed = (runs: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: runs * FUZZ_FACTOR,
  seed: 7,
});
