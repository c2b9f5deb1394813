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

/** Why the app asks for each scope of manifest.yml. */
export const SCOPE_REASONS: Readonly<Record<string, string>> = {
  'read:jira-work':
    'Charts, lists, reports and capacity read work items, fields, filters and permissions, as whoever looks.',
  'read:jira-user':
    'People are found and named, and the groups of the caller decide which reports are there.',
  'read:board-scope:jira-software': 'Boards are sources of charts, and capacity is planned for them.',
  'read:board-scope.admin:jira-software':
    "A board's filter, columns and estimation say which work counts, and how.",
  'read:sprint:jira-software': 'Sprints are what capacity is planned for, and what sprint charts are about.',
  'read:project:jira':
    "A board is read with its space, whose permissions decide who sees the board's capacity.",
  'write:jira-work':
    'What somebody tried out on the capacity page and confirmed is assigned and planned; deliveries write to the work item that their owner chose.',
  'write:sprint:jira-software':
    'Work items go into the sprint into which somebody moved them and confirmed it.',
  'write:board-scope:jira-software':
    'Work items go back to the backlog where somebody moved them there and confirmed it.',
  'storage:app': 'Settings, capacity, templates and reports are kept in Forge storage.',
  'report:personal-data':
    'Atlassian is told every week whose account ids are kept, and says which accounts are closed.',
};

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
  const byCall = new Map(
    endpoints.map((endpoint) => [`${endpoint.method} ${plainPath(endpoint.path)}`, endpoint]),
  );

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
      .map((scope) => ({ where, message: `${scope} has no reason; give it in SCOPE_REASONS` })),
    ...Object.keys(reasons)
      .filter((scope) => !declared.includes(scope))
      .map((scope) => ({ where, message: `${scope} has a reason in SCOPE_REASONS and is not declared` })),
  ];
}

function grantedBy(endpoint: EndpointScopes, declared: readonly string[]): readonly string[] | null {
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
