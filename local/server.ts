import type { ForgeHost } from './forge/host';
import type { Installation } from './forge/installation';
import type { JiraBackend } from './forge/jira-backend';
import type { Manifest } from './forge/manifest';
import type { ProductBridge } from './forge/product-bridge';
import type { Schedules } from './forge/schedules';
import type { Timer } from './forge/timer';
import type { GlobalGrants } from './jira/global-grants';
import type { Inspector } from './inspector';
import type { ImportReportView, StoredRecordView } from './protocol';
import { jsonReply } from './server/reply';
import { exactRoute, type Route } from './server/route';
import { bridgeRoutes } from './server/routes/bridge';
import { faultRoutes } from './server/routes/faults';
import { globalGrantRoutes } from './server/routes/global-grants';
import { inspectorRoutes } from './server/routes/inspector';
import { jiraRestRoute, type JiraRestOptions } from './server/routes/jira-rest';
import { resourceRoute } from './server/routes/resources';
import { closedAccountRoutes } from './server/routes/closed-accounts';
import { scheduleRoute } from './server/routes/schedules';
import { shellRoutes } from './server/routes/shell';
import { siteViewRoute } from './server/routes/site-view';
import type { Viewers } from './server/viewer';
import type { FaultSwitches } from './traffic/fault-switches';

export interface SiteRoutesOptions {
  readonly manifest: Manifest;
  readonly installation: Installation;
  readonly appName: string;
  readonly buildDir: string;
  readonly jira: JiraRestOptions['jira'];
  /** Jira over the network that clients other than the shell have. */
  readonly forClients: JiraBackend;
  readonly faults: FaultSwitches;
  readonly forge: ForgeHost;
  readonly schedules: Schedules;
  /** Those that are closed at Atlassian. */
  readonly closedAccounts: Set<string>;
  /** Of the app's permissions for the whole site. */
  readonly globalGrants: GlobalGrants;
  readonly bridge: ProductBridge;
  readonly inspector: Inspector;
  readonly viewers: Viewers;
  readonly stored: () => readonly StoredRecordView[];
  readonly importReport: ImportReportView | null;
  readonly timer: Timer;
  readonly now: () => number;
}

/** Everything of a site over HTTP; the shell's page answers what nothing else does, so it comes last. */
export function siteRoutes(options: SiteRoutesOptions): readonly Route[] {
  const { manifest, buildDir, inspector, viewers, timer, jira, forge, bridge, now } = options;
  return [
    exactRoute('GET', '/__local/health', () => jsonReply({ ok: true })),
    siteViewRoute(options),
    resourceRoute(manifest, buildDir, now),
    ...bridgeRoutes({ forge, bridge, viewers }),
    ...inspectorRoutes(options),
    ...faultRoutes(options.faults),
    scheduleRoute(options.schedules),
    ...closedAccountRoutes(options),
    ...globalGrantRoutes({ grants: options.globalGrants }),
    jiraRestRoute({
      jira,
      forClients: options.forClients,
      viewers,
      timer,
      record: (event) => inspector.record(event),
    }),
    ...shellRoutes(buildDir),
  ];
}
