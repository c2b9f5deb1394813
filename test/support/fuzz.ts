/** How many times as many inputs as in a usual run are tried: `npm run test:fuzz` sets it. */
export const FUZZ_FACTOR = Number(process.env['FUZZ_FACTOR'] ?? 1);
