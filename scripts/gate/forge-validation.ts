import { getClientSideLintersOnly, lint, PermissionLinter } from '@forge/lint';
import { FullValidationProcessor, type ManifestSchema } from '@forge/manifest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { Problem } from './problem';

type StatsigService = Parameters<typeof getClientSideLintersOnly>[3];

/** The linters ask this service which runtimes are deprecated; it is online, and our eligibility check knows them. */
const offlineFeatureService = {
  getDeprecatedRuntimes: () => Promise.resolve([]),
} as unknown as StatsigService;

/** @forge/manifest's full validation, as `forge deploy` runs it: the schema, and whether named files exist. */
export async function validateManifest(file: string): Promise<Problem[]> {
  const { errors } = await new FullValidationProcessor({ deprecatedRuntimes: [] }).process(file);
  return (errors ?? []).map(({ message, line }) => ({ where: `${file}:${line}`, message }));
}

/**
 * The linters of `forge lint` that run offline. The permission linter is left out: it downloads Atlassian's API
 * descriptions; `checkScopes` takes its place.
 */
export async function lintApp(file: string, sources: readonly string[]): Promise<Problem[]> {
  const manifest = parse(readFileSync(file, 'utf8')) as ManifestSchema;
  const logger = { info: () => undefined };
  const linters = await getClientSideLintersOnly(manifest, 'development', logger, offlineFeatureService);
  const results = await lint([...sources], manifest, 'development', logger, offlineFeatureService, {
    linter: { mode: 'client-side' },
    linters: linters.filter((linter) => !(linter instanceof PermissionLinter)),
  });
  return results.flatMap((result) =>
    [...result.errors, ...result.warnings, ...result.approvals].map(({ line, message }) => ({
      where: `${result.file}:${line}`,
      message,
    })),
  );
}
