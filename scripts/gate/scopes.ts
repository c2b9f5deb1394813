import { SCOPES } from '../../src/core/privacy/scopes';
import texts from '../../src/translations/en-US.json';
import type { Problem } from './problem';
import type { SourceScan } from './source-calls';

/** What an endpoint asks for: all of `classic`, or all of `granular`. An empty `classic` list means there is none. */
export interface EndpointScopes {
  readonly method: string;
  /** `/rest/api/3/project/{projectIdOrKey}` */
  readonly path: string;
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

/** A package whose use takes a scope of its own. */
const PACKAGE_SCOPES: Readonly<Record<string, string>> = {
  '@forge/kvs': 'storage:app',
};

/** Scopes that are declared although no call in the source shows them, each with its reason. */
export const SCOPE_EXCEPTIONS: Readonly<Record<string, string>> = {
  'report:personal-data': 'privacy.reportPersonalData of @forge/api, in src/forge/report-accounts.ts',
};

/** Why the app asks for each scope of manifest.yml, as the administrators' page says it. */
export const SCOPE_REASONS: Readonly<Record<string, string>> = Object.fromEntries(
  SCOPES.map((scope) => [scope, texts[`access.why.${scope}`]]),
);

export interface ScopeCheck {
  readonly declared: readonly string[];
  readonly scan: SourceScan;
  readonly endpoints: readonly EndpointScopes[];
  readonly exceptions: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

/** Declared scopes and used scopes are the same set, but for the stated exceptions, and each of them has its reason. */
export function checkScopes({ declared, scan, endpoints, exceptions, reasons }: ScopeCheck): Problem[] {
  const problems: Problem[] = scan.untagged.map(({ file, line, call }) => ({
    where: `${file}:${line}`,
    message: `${call} is not written with restPath, so its scopes cannot be checked`,
  }));
  const used = new Set<string>();
  const byCall = endpointsByCall(endpoints);

  for (const { file, line, call } of scan.calls) {
    const endpoint = byCall.get(call);
    if (endpoint === undefined) {
      problems.push({ where: `${file}:${line}`, message: `${call} is not in the table of endpoints` });
      continue;
    }
    const granted = grantedBy(endpoint, declared);
    if (granted === null) {
      problems.push({
        where: `${file}:${line}`,
        message: `${call} needs ${describe(endpoint)}, which manifest.yml does not declare`,
      });
    } else {
      granted.forEach((scope) => used.add(scope));
    }
  }
  for (const [name, scope] of Object.entries(PACKAGE_SCOPES)) {
    if (!scan.packages.has(name)) continue;
    used.add(scope);
    if (!declared.includes(scope)) {
      problems.push({ where: name, message: `needs ${scope}, which manifest.yml does not declare` });
    }
  }
  for (const scope of declared) {
    if (!used.has(scope) && !(scope in exceptions)) {
      problems.push({
        where: 'permissions.scopes',
        message: `${scope} is declared and not used; remove it, or give its reason in SCOPE_EXCEPTIONS`,
      });
    }
  }
  return [...problems, ...checkReasons(declared, reasons)];
}

function checkReasons(declared: readonly string[], reasons: ScopeCheck['reasons']): Problem[] {
  const where = 'permissions.scopes';
  return [
    ...declared
      .filter((scope) => (reasons[scope] ?? '').trim() === '')
      .map((scope) => ({ where, message: `${scope} has no reason; give it in SCOPES and the texts` })),
    ...Object.keys(reasons)
      .filter((scope) => !declared.includes(scope))
      .map((scope) => ({ where, message: `${scope} has a reason in SCOPES and is not declared` })),
  ];
}

/** Endpoints by what a scan of the source says of a call: `GET /rest/api/3/project/{}`. */
export function endpointsByCall(endpoints: readonly EndpointScopes[]): ReadonlyMap<string, EndpointScopes> {
  return new Map(endpoints.map((endpoint) => [`${endpoint.method} ${plainPath(endpoint.path)}`, endpoint]));
}

/** The declared scopes with which the endpoint answers; null where they are not enough. */
export function grantedBy(endpoint: EndpointScopes, declared: readonly string[]): readonly string[] | null {
  const choices = [endpoint.classic, endpoint.granular].filter((scopes) => scopes.length > 0);
  if (choices.length === 0) return [];
  return choices.find((scopes) => scopes.every((scope) => declared.includes(scope))) ?? null;
}

function describe({ classic, granular }: EndpointScopes): string {
  return [classic, granular]
    .filter((scopes) => scopes.length > 0)
    .map((scopes) => scopes.join(' + '))
    .join(', or ');
}

function plainPath(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}
