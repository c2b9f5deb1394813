import type { Installation } from './installation';
import type { Manifest, UiModule } from './manifest';

/** The members of `global.__forge_runtime__` that `@forge/api` and `@forge/kvs` read. */
export interface ForgeRuntime {
  readonly appContext: {
    readonly appId: string;
    readonly appVersion: string;
    readonly environmentId: string;
    readonly environmentType: string;
    readonly invocationId: string;
    readonly installationId: string;
    readonly functionKey: string;
    readonly moduleType: string;
    readonly moduleKey: string;
    readonly installation: InstallationView;
    readonly permissions: { readonly scopes: readonly string[]; readonly external: object };
  };
  readonly contextAri: string;
  readonly aaid: string;
  readonly container: { readonly appCodeDir: string };
  readonly lambdaContext: { readonly awsRequestId: string; readonly getRemainingTimeInMillis: () => number };
  readonly tracing: { readonly traceId: string; readonly spanId: string };
  readonly metrics: typeof NO_METRICS;
  readonly featureFlags: (flag: string) => boolean;
}

export interface InstallationView {
  readonly ari: { readonly installationId: string; toString(): string; toJSON(): string };
  readonly contexts: readonly {
    readonly cloudId: string;
    readonly workspaceId: string;
    toString(): string;
  }[];
}

/** A local build has no deployed version. */
const APP_VERSION = '0.0.0-local';

/** Forge's own metrics go nowhere; the packages still call them. */
const NO_METRICS = {
  counter: () => ({ incr: ignore, incrBy: ignore, decr: ignore, decrBy: ignore }),
  gauge: () => ({ set: ignore }),
  timing: () => ({ measure: () => ({ stop: ignore }) }),
};

function ignore(): void {
  // Nobody reads these numbers here.
}

export interface ForgeRuntimeOptions {
  readonly manifest: Manifest;
  readonly appDir: string;
  readonly installation: Installation;
  readonly invocationId: string;
  readonly module: Pick<UiModule, 'type' | 'key'>;
  readonly functionKey: string;
  readonly accountId: string;
  readonly remainingMs: () => number;
}

export function createForgeRuntime(options: ForgeRuntimeOptions): ForgeRuntime {
  const { manifest, installation, invocationId, module } = options;
  return {
    appContext: {
      appId: manifest.appId,
      appVersion: APP_VERSION,
      environmentId: installation.environmentId,
      environmentType: installation.environmentType,
      invocationId,
      installationId: installation.installationId,
      functionKey: options.functionKey,
      moduleType: module.type,
      moduleKey: module.key,
      installation: installationView(installation),
      permissions: { scopes: manifest.scopes, external: {} },
    },
    contextAri: contextAri(installation),
    aaid: options.accountId,
    container: { appCodeDir: options.appDir },
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: options.remainingMs },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: invocationId.slice(0, 8) },
    metrics: NO_METRICS,
    featureFlags: () => false,
  };
}

export function contextAri({ cloudId }: Installation): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

export function installationView({ installationId, cloudId, workspaceId }: Installation): InstallationView {
  const ari = (): string => `ari:cloud:ecosystem::installation/${installationId}`;
  return {
    ari: { installationId, toString: ari, toJSON: ari },
    contexts: [{ cloudId, workspaceId, toString: () => `ari:cloud:jira::site/${cloudId}` }],
  };
}
