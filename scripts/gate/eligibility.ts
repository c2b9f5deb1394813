import type { Problem } from './problem';

/**
 * What costs an app "Runs on Atlassian", and limits that @forge/manifest's own validation lets through. `forge eligibility`
 * is an online check of a deployed version; this one says the same before a deployment.
 *
 * @see https://developer.atlassian.com/platform/forge/runs-on-atlassian-apps/ (read 2026-08-22)
 * @see https://developer.atlassian.com/platform/forge/platform-quotas-and-limits/ (read 2026-08-22)
 */
const MAX_SCHEDULED_TRIGGERS = 5;
const MAX_FIVE_MINUTE_TRIGGERS = 1;
const MAX_MEMORY_MB = 1024;
const SUPPORTED_RUNTIMES = ['nodejs22.x', 'nodejs24.x'];
const DISQUALIFYING_TOP_LEVEL = ['remotes', 'endpoint', 'services', 'connectModules', 'providers'];
/** Modules that run code elsewhere, whatever they hold. */
const DISQUALIFYING_MODULES = ['endpoint', 'remotes', 'connectModules'];

type Json = Readonly<Record<string, unknown>>;

export function checkEligibility(manifest: unknown): Problem[] {
  const root = asObject(manifest);
  const modules = asObject(root['modules']);
  return [
    ...checkTopLevel(root),
    ...checkPermissions(asObject(root['permissions'])),
    ...checkRuntime(asObject(asObject(root['app'])['runtime'])),
    ...checkSchedules(asList(modules['scheduledTrigger'])),
    ...Object.entries(modules).flatMap(([type, entries]) => checkModules(type, asList(entries))),
  ];
}

function checkTopLevel(root: Json): Problem[] {
  return DISQUALIFYING_TOP_LEVEL.filter((key) => isFilled(root[key])).map((key) => ({
    where: key,
    message: 'reaches outside Atlassian; an app that Runs on Atlassian has none',
  }));
}

function checkPermissions(permissions: Json): Problem[] {
  const external = permissions['external'];
  return isFilled(external)
    ? [
        {
          where: `permissions.external.${Object.keys(asObject(external)).join(', ')}`,
          message: 'is egress; keep everything inside Atlassian',
        },
      ]
    : [];
}

function checkRuntime(runtime: Json): Problem[] {
  const problems: Problem[] = [];
  if (!SUPPORTED_RUNTIMES.includes(String(runtime['name']))) {
    problems.push({
      where: 'app.runtime.name',
      message: `${String(runtime['name'])} is not supported; use ${SUPPORTED_RUNTIMES.join(' or ')}`,
    });
  }
  if (Number(runtime['memoryMB'] ?? 0) > MAX_MEMORY_MB) {
    problems.push({ where: 'app.runtime.memoryMB', message: `is over the maximum of ${MAX_MEMORY_MB}` });
  }
  return problems;
}

function checkSchedules(triggers: readonly Json[]): Problem[] {
  const problems: Problem[] = [];
  if (triggers.length > MAX_SCHEDULED_TRIGGERS) {
    problems.push({
      where: 'modules.scheduledTrigger',
      message: `${triggers.length} triggers; at most ${MAX_SCHEDULED_TRIGGERS} are allowed`,
    });
  }
  const fiveMinute = triggers.filter((trigger) => trigger['interval'] === 'fiveMinute').length;
  if (fiveMinute > MAX_FIVE_MINUTE_TRIGGERS) {
    problems.push({
      where: 'modules.scheduledTrigger',
      message: `${fiveMinute} five-minute triggers; at most ${MAX_FIVE_MINUTE_TRIGGERS} is allowed`,
    });
  }
  return problems;
}

function checkModules(type: string, entries: readonly Json[]): Problem[] {
  if (DISQUALIFYING_MODULES.includes(type)) {
    return [{ where: `modules.${type}`, message: 'runs outside Atlassian' }];
  }
  return entries.flatMap((entry) => {
    const where = `modules.${type}.${String(entry['key'])}`;
    const problems: Problem[] = [];
    if (type === 'webtrigger' && asObject(entry['response'])['type'] !== 'static') {
      problems.push({ where, message: 'a web trigger must answer with response.type static' });
    }
    if (type === 'sql' && entry['dareCompliant'] !== true) {
      problems.push({ where, message: 'an sql module must be dareCompliant' });
    }
    if (isFilled(entry['endpoint']) || isFilled(asObject(entry['resolver'])['endpoint'])) {
      problems.push({ where, message: 'uses an endpoint; name a function instead' });
    }
    return problems;
  });
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}
