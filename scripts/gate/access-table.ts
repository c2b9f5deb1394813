import { ENDPOINTS } from '../../local/jira/endpoints/registry';
import { FEATURES, type Feature } from '../../src/core/privacy/access';
import { SCOPES } from '../../src/core/privacy/scopes';
import { RESOLVERS } from '../../src/resolvers/registry';
import { CLEAN_UP } from '../../src/triggers/clean-up';
import { CONSUMERS } from '../../src/triggers/consumers';
import { SCHEDULES } from '../../src/triggers/schedules';
import type { FeatureSources } from './feature-sources';
import { readImportGraph, type ImportGraph } from './import-graph';
import { endpointsByCall, grantedBy } from './scopes';
import { scanSource } from './source-calls';

const SOURCE = 'src';

type Sources = Readonly<Record<Feature, FeatureSources>>;

/**
 * Its shape is that of `AccessTable`: the compiler says so of what is written.
 *
 * @throws {Error} where a way into the app is not of exactly one feature, or a call of Jira of none.
 */
export function accessTable(sources: Sources): object {
  const entries = allEntries().map((entry) => ({ ...entry, feature: featureOf(sources, entry) }));
  const storing = FEATURES.filter((feature) =>
    entries.some((entry) => entry.feature === feature && entry.actsAs === 'app'),
  );
  const graph = readImportGraph(SOURCE);
  const uses = [...jiraUses(graph, sources), ...packageUses(graph, storing)];
  const entriesOf = (feature: Feature) =>
    entries
      .filter((entry) => entry.feature === feature)
      .map(({ name, who, effect, actsAs }) => ({ name, who, effect, actsAs }));
  const usesOf = (scope: string) =>
    uses
      .filter(({ scopes }) => scopes.includes(scope))
      .map(({ call, file, features }) => ({ call, file, features }));
  return {
    features: Object.fromEntries(FEATURES.map((feature) => [feature, entriesOf(feature)])),
    scopes: Object.fromEntries(SCOPES.map((scope) => [scope, usesOf(scope)])),
  };
}

/** A way into the app. */
interface Entry {
  readonly name: string;
  readonly who: string;
  readonly effect: string;
  readonly actsAs: string;
  readonly isOf: (sources: FeatureSources) => boolean;
}

function allEntries(): readonly Entry[] {
  const resolvers = new Map(
    Object.values(RESOLVERS)
      .flat()
      .map((one) => [one.name, one]),
  );
  const unattended = [
    ...Object.entries(CLEAN_UP).map(([name, { actsAs }]) => ({ who: 'event', name, actsAs })),
    ...Object.values(SCHEDULES).map(({ name, actsAs }) => ({ who: 'schedule', name, actsAs })),
    ...Object.values(CONSUMERS).map(({ name, actsAs }) => ({ who: 'queue', name, actsAs })),
  ];
  return [
    ...[...resolvers.values()].map(({ name, who, effect, actsAs }) => ({
      ...{ name, who, effect, actsAs },
      isOf: ({ areas }: FeatureSources) => areas.includes(name.split('/')[0] ?? ''),
    })),
    ...unattended.map((entry) => ({
      ...{ ...entry, effect: 'writes' },
      isOf: (sources: FeatureSources) => sources.unattended.includes(entry.name),
    })),
  ];
}

function featureOf(sources: Sources, { name, isOf }: Entry): Feature {
  const [feature, ...others] = FEATURES.filter((one) => isOf(sources[one]));
  if (feature === undefined || others.length > 0) {
    throw new Error(`FEATURE_SOURCES: ${name} is not of exactly one feature`);
  }
  return feature;
}

interface Use {
  readonly scopes: readonly string[];
  readonly call: string;
  readonly file: string;
  readonly features: readonly Feature[];
}

function jiraUses(graph: ImportGraph, sources: Sources): readonly Use[] {
  const endpoints = endpointsByCall(
    ENDPOINTS.map(({ method, path, scopes }) => ({ method, path, ...scopes })),
  );
  const reached = new Map(
    FEATURES.map((feature) => {
      const isOf = (file: string): boolean => sources[feature].paths.some((path) => file.startsWith(path));
      return [feature, graph.from(graph.files.filter(isOf))];
    }),
  );
  const uses = new Map<string, Use>();
  for (const { call, file } of scanSource(SOURCE).calls) {
    const endpoint = endpoints.get(call);
    const scopes = (endpoint === undefined ? null : grantedBy(endpoint, SCOPES)) ?? [];
    const features = FEATURES.filter((feature) => reached.get(feature)?.has(file) === true);
    if (features.length === 0) throw new Error(`FEATURE_SOURCES: no feature comes to ${call} of ${file}`);
    uses.set(`${call} ${file}`, { scopes, call, file, features });
  }
  return [...uses.values()];
}

function packageUses(graph: ImportGraph, storing: readonly Feature[]): readonly Use[] {
  return [
    ...graph.importersOf('@forge/kvs').map((file) => ({
      ...{ scopes: ['storage:app'], call: '@forge/kvs', file, features: storing },
    })),
    ...graph.importersOf('@forge/api', 'privacy').map((file) => ({
      ...{ scopes: ['report:personal-data'], call: 'privacy.reportPersonalData', file },
      features: ['administration'] as const,
    })),
  ];
}
