/**
 * Some Atlaskit modules read `process.env` while they load, as bundlers of Node's habits let them. This file is the first
 * import of the entry, so that the name exists before they do. NODE_ENV itself is put in by the bundler.
 */
const scope = globalThis as { process?: unknown };
scope.process ??= { env: {} };

export {};
