import { join } from 'node:path';
import { readAppName } from './app-name';
import { appPermissions } from './forge/app-permissions';
import { createConsumers, type Consumers } from './forge/consumers';
import { createEventQueue } from './forge/event-queue';
import { createForgeHost, type ForgeHost } from './forge/host';
import { createInstallation } from './forge/installation';
import type { JiraBackend } from './forge/jira-backend';
import { createKvs, type Kvs, type Storage } from './forge/kvs/kvs';
import type { Row } from './forge/kvs/table';
import { loadHandler } from './forge/load-handler';
import type { Manifest } from './forge/manifest';
import { createProductBridge, type ProductBridge } from './forge/product-bridge';
import { createSchedules, type Schedules } from './forge/schedules';
import { realTimer } from './forge/timer';
import { createInspector, type Inspector } from './inspector';
import { createJira, type Jira, type JiraSnapshot } from './jira/jira';
import type { SiteData } from './jira/model';
import type { ImportReportView, StoredRecordView } from './protocol';
import { siteRoutes } from './server';
import type { Route } from './server/route';
import { createFaultSwitches, type FaultSwitches } from './traffic/fault-switches';
import { withPointQuota } from './traffic/point-quota';
import type { TrafficOptions } from './traffic/traffic';
import { withEventFaults, withFaults, withStorageFaults } from './traffic/with-faults';

export interface LocalSiteOptions {
  /** Tells this site from others in the same process: the app's ids come from it. */
  readonly name: string;
  readonly data: SiteData;
  readonly manifest: Manifest;
  /** Where `buildSite` put the bundles. */
  readonly buildDir: string;
  /** The one clock of Jira, Forge and data (epoch ms). */
  readonly now: () => number;
  readonly latencyMs: number;
  readonly traffic: TrafficOptions;
  readonly importReport: ImportReportView | null;
  /** What the app has stored on a fresh site. */
  readonly records: readonly Row[];
  /** What an earlier run left; null for a fresh site. */
  readonly saved: SiteState | null;
  /** What a test puts before Jira and before the storage, to be there when something is called. */
  readonly between?: Between;
}

export interface Between {
  readonly jira: (jira: JiraBackend) => JiraBackend;
  readonly storage: (storage: Storage) => Storage;
}

/** All that changes on a site. */
export interface SiteState extends JiraSnapshot {
  readonly kvs: readonly Row[];
}

/** A Jira site with the app installed. Several fit in one process: nothing of a site is outside of it. */
export interface LocalSite {
  readonly jira: Jira;
  readonly forge: ForgeHost;
  readonly schedules: Schedules;
  readonly consumers: Consumers;
  readonly bridge: ProductBridge;
  readonly kvs: Kvs;
  readonly inspector: Inspector;
  readonly faults: FaultSwitches;
  /** Accounts that are closed at Atlassian: the app learns of them when it reports whose ids it keeps. */
  readonly closedAccounts: Set<string>;
  /** The site over HTTP: hand them to `openHttpServer(port).serve`. */
  readonly routes: readonly Route[];
  state(): SiteState;
}

/** Which calls a fault strikes is the same in every run. */
const FAULT_SEED = 1;

export function createLocalSite(options: LocalSiteOptions): LocalSite {
  const { data, manifest, buildDir, now, latencyMs, importReport, saved } = options;
  const timer = realTimer;
  const inspector = createInspector(now);
  const record = inspector.record.bind(inspector);
  const { burstFactor, pointsPerHour } = options.traffic;
  const installation = createInstallation(options.name, manifest.appId);
  const jira = createJira({
    ...{ data, now, latencyMs, burstFactor },
    appPermissions: appPermissions(manifest, installation),
  });
  if (saved !== null) jira.restore(saved);
  const faults = createFaultSwitches(FAULT_SEED, options.traffic.faults);
  const wait = (ms: number): Promise<void> => new Promise((done) => timer.after(ms, done));
  const forClients = withFaults(options.between?.jira(jira) ?? jira, faults, { wait, now });
  const kvs = createKvs({ rows: saved?.kvs ?? options.records, now, entities: manifest.entities });
  const appDir = join(buildDir, 'app');
  const queue = createEventQueue({ names: manifest.consumers.map(({ queueName }) => queueName), now });
  const closedAccounts = new Set<string>();
  const forge = createForgeHost({
    ...{ manifest, installation, timer, now, record, queue },
    kvs: withStorageFaults(options.between?.storage(kvs) ?? kvs, faults, { wait, now }),
    jira: withPointQuota(forClients, { pointsPerHour, now }),
    isAccountClosed: (accountId) => closedAccounts.has(accountId),
    appDir,
    loadHandler: (resolver) => loadHandler(appDir, resolver),
    siteUrl: data.siteUrl,
  });
  const schedules = createSchedules({ triggers: manifest.scheduledTriggers, host: forge, now });
  const consumers = createConsumers({
    ...{ consumers: manifest.consumers, queue, now },
    host: withEventFaults(forge, faults, { wait, now }),
  });
  const bridge = createProductBridge({ jira: forClients, scopes: manifest.scopes, timer, record });
  const routes = siteRoutes({
    ...{ manifest, installation, buildDir, jira, forClients, faults, forge, schedules, bridge, inspector },
    ...{ importReport, timer, now, closedAccounts, globalGrants: jira.globalGrants },
    appName: readAppName(manifest.root),
    viewers: { users: data.users, defaultAccountId: defaultAccountId(jira) },
    stored: () => storedRecords(kvs, jira),
  });
  return {
    ...{ jira, forge, schedules, consumers, bridge, kvs, inspector, faults, routes, closedAccounts },
    state: () => ({ kvs: kvs.rows(), ...jira.snapshot() }),
  };
}

function defaultAccountId(jira: Jira): string {
  const admin = jira.authenticate(undefined);
  if (admin === 'unknown') throw new Error('The site has no demo admin.');
  return admin.accountId;
}

/** Forge storage, and what the app saved in Jira itself: the properties of its dashboard items. */
function storedRecords(kvs: Kvs, jira: Jira): StoredRecordView[] {
  const rows = kvs.rows().map(({ key, text }) => ({ where: 'kvs' as const, key, text }));
  const properties = jira.snapshot().dashboards.flatMap((dashboard) =>
    dashboard.gadgets.flatMap((gadget) =>
      Object.entries(gadget.properties).map(([name, value]) => ({
        where: 'dashboard-item-property' as const,
        key: `dashboard ${dashboard.id}, gadget ${gadget.id}, ${name}`,
        text: JSON.stringify(value),
      })),
    ),
  );
  return [...rows, ...properties].map(({ where, key, text }) => ({
    ...{ where, key },
    bytes: Buffer.byteLength(text),
    value: JSON.parse(text) as unknown,
  }));
}
