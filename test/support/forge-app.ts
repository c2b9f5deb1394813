import { createEventQueue, type EventQueue } from '../../local/forge/event-queue';
import { createForgeHost } from '../../local/forge/host';
import { createInstallation } from '../../local/forge/installation';
import type { JiraAnswer, JiraBackend, JiraRequest } from '../../local/forge/jira-backend';
import { createKvs, type Kvs, type Storage } from '../../local/forge/kvs/kvs';
import type { Handler } from '../../local/forge/load-handler';
import { parseManifest } from '../../local/forge/manifest';
import { realTimer, type Timer } from '../../local/forge/timer';
import { createInspector, type Inspector } from '../../local/inspector';
import type { InvokeAnswer, InvokeRequest } from '../../local/protocol';

/** An app written inside a test, installed on a site of its own, under the host of the local site. */
export interface ForgeApp {
  /** Runs the work as the app's resolver function does; a failed invocation throws its message. */
  run<T>(work: () => Promise<T>, accountId?: string): Promise<T>;
  invoke(request: Partial<InvokeRequest>, accountId?: string): Promise<InvokeAnswer>;
  /** Runs the work as the app's scheduled function does: nobody is logged in. */
  runScheduled(work: (...given: Parameters<Handler>) => Promise<unknown>): Promise<InvokeAnswer>;
  readonly kvs: Kvs;
  readonly queue: EventQueue;
  readonly inspector: Inspector;
}

export interface ForgeAppOptions {
  readonly siteUrl?: string;
  readonly scopes?: readonly string[] | Readonly<Record<string, { readonly allowImpersonation?: boolean }>>;
  readonly jira?: JiraBackend;
  readonly timer?: Timer;
  readonly now?: () => number;
  /** What stands before the storage. */
  readonly storage?: (kvs: Kvs) => Storage;
  /** What `invoke` calls; `run` brings its own. */
  readonly handler?: Handler;
}

/** Where the work of the scheduled function lies. */
const SCHEDULED = 'scheduled';

const NOON = Date.UTC(2026, 2, 2, 12);

export function aForgeApp(options: ForgeAppOptions = {}): ForgeApp {
  const { siteUrl = 'https://one.example', now = () => NOON, timer = realTimer } = options;
  const manifest = aManifest(options.scopes ?? ['storage:app', 'read:jira-work']);
  const kvs = createKvs({ rows: [], now, entities: manifest.entities });
  const inspector = createInspector(now);
  const queue = createEventQueue({ names: ['deliveries'], now });
  const works = new Map<string, (...given: Parameters<Handler>) => Promise<unknown>>();
  const host = createForgeHost({
    manifest,
    appDir: '/app',
    loadHandler: () => (request, platform) => {
      const { call } = request as { call?: { functionKey: string } };
      return (
        works.get(call?.functionKey ?? SCHEDULED)?.(request, platform) ?? options.handler?.(request, platform)
      );
    },
    siteUrl,
    installation: createInstallation(siteUrl, manifest.appId),
    jira: options.jira ?? aJiraBackend(() => ({})),
    kvs: options.storage?.(kvs) ?? kvs,
    queue,
    isAccountClosed: () => false,
    timer,
    now,
    record: (event) => inspector.record(event),
  });
  const invoke: ForgeApp['invoke'] = (request, accountId = 'alice') =>
    host.invoke(
      {
        moduleKey: 'page',
        functionKey: 'work',
        payload: undefined,
        context: { localId: 'local-1', extension: {} },
        ...request,
      },
      accountId,
    );
  return {
    kvs,
    queue,
    inspector,
    invoke,
    runScheduled: async (work) => {
      works.set(SCHEDULED, work);
      return host.runScheduled({ key: 'tick', functionKey: 'resolver', interval: 'hour' });
    },
    async run<T>(work: () => Promise<T>, accountId?: string): Promise<T> {
      const functionKey = `work-${works.size}`;
      works.set(functionKey, work);
      const answer = await invoke({ functionKey }, accountId);
      if (!answer.ok) throw new Error(answer.message);
      return answer.body as T;
    },
  };
}

/** A Jira that answers what the test says, as JSON. */
export function aJiraBackend(
  answer: (request: JiraRequest) => Partial<Omit<JiraAnswer, 'body'>> & { readonly body?: unknown },
): JiraBackend {
  return {
    handle: (request) => {
      const { body, ...rest } = answer(request);
      return Promise.resolve({
        ...{ status: 200, headers: {}, points: 1 },
        ...rest,
        body: body === undefined ? '' : JSON.stringify(body),
      });
    },
  };
}

function aManifest(scopes: NonNullable<ForgeAppOptions['scopes']>): ReturnType<typeof parseManifest> {
  const yaml = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: {name: nodejs22.x, memoryMB: 256}
  storage:
    entities:
      - {name: record, attributes: {revision: {type: integer}, content: {type: any}}}
modules:
  jira:adminPage:
    - {key: page, title: Page, resource: page, render: native, resolver: {function: resolver}}
    - {key: bare-page, title: Bare page, resource: page, render: native}
  function:
    - {key: resolver, handler: index.run}
resources:
  - {key: page, path: src/page.tsx}
permissions:
  scopes: ${JSON.stringify(scopes)}
`;
  return parseManifest(yaml, '/app/manifest.yml');
}
