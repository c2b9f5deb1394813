import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ENDPOINTS } from '../local/jira/endpoints/registry';
import { RESOLVERS } from '../src/resolvers/registry';
import { CLEAN_UP } from '../src/triggers/clean-up';
import { CONSUMERS } from '../src/triggers/consumers';
import { SCHEDULES } from '../src/triggers/schedules';
import { checkEligibility } from './gate/eligibility';
import { checkEntries, type EntryManifest } from './gate/entries';
import { lintApp, validateManifest } from './gate/forge-validation';
import { checkScopes, SCOPE_EXCEPTIONS, SCOPE_REASONS } from './gate/scopes';
import { listSources, scanSource } from './gate/source-calls';

/** `npm run check:manifest`: everything about manifest.yml that can be told without a site. */
const MANIFEST = 'manifest.yml';
const SOURCE = 'src';
/** The export that Jira's events go to. */
const PRODUCT_EVENTS = 'productEvents';

async function main(): Promise<number> {
  const manifest = parse(readFileSync(MANIFEST, 'utf8')) as EntryManifest & {
    permissions: { scopes: object };
  };
  const problems = [
    ...(await validateManifest(MANIFEST)),
    ...(await lintApp(MANIFEST, listSources(SOURCE))),
    ...checkEligibility(manifest),
    ...checkEntries(manifest, {
      resolverHandlers: Object.keys(RESOLVERS),
      unattendedHandlers: [PRODUCT_EVENTS, ...Object.keys(SCHEDULES), ...Object.keys(CONSUMERS)],
      events: Object.keys(CLEAN_UP),
    }),
    ...checkScopes({
      declared: declaredScopes(manifest.permissions.scopes),
      scan: scanSource(SOURCE),
      endpoints: ENDPOINTS.map(({ method, path, scopes }) => ({ method, path, ...scopes })),
      exceptions: SCOPE_EXCEPTIONS,
      reasons: SCOPE_REASONS,
    }),
  ];
  for (const { where, message } of problems) process.stderr.write(`${where}: ${message}\n`);
  if (problems.length === 0)
    process.stdout.write(
      `${MANIFEST}: valid, eligible, scopes as used, every function in the table of who may call what\n`,
    );
  return problems.length === 0 ? 0 : 1;
}

/** Scopes stand as a list, or as a map with settings for each. */
function declaredScopes(scopes: object): string[] {
  return Array.isArray(scopes) ? scopes.map(String) : Object.keys(scopes);
}

void main().then((code) => {
  process.exitCode = code;
});
