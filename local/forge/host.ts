import { randomUUID } from 'node:crypto';
import type { RecordEvent } from '../inspector';
import type { InvokeAnswer, InvokeRequest } from '../protocol';
import { installForgeGlobals } from './forge-globals';
import { createForgeRuntime } from './forge-runtime';
import type { Installation } from './installation';
import { invocationStorage, type Invocation } from './invocation';
import type { JiraBackend } from './jira-backend';
import type { Storage } from './kvs/kvs';
import { limitTime } from './limit-time';
import { INVOCATION_LIMIT_MS, REQUEST_MAX_BYTES, RESPONSE_MAX_BYTES } from './limits';
import type { Handler } from './load-handler';
import type { AppFunction, Manifest, UiModule } from './manifest';
import { frontEndContext, platformContext } from './resolver-context';
import { createServices } from './services/services';
import type { Timer } from './timer';

export interface ForgeHost {
  /** What `invoke` of `@forge/bridge` does: runs the resolver function of the module as the viewer. */
  invoke(request: InvokeRequest, accountId: string): Promise<InvokeAnswer>;
  /** Sends an event of Jira to the triggers that want it, one after the other; nobody is logged in there. */
  deliver(event: ProductEvent): Promise<void>;
}

export interface ProductEvent {
  readonly eventType: string;
}

export interface ForgeHostOptions {
  readonly manifest: Manifest;
  /** The folder of the built back end: where the app finds its translations. */
  readonly appDir: string;
  readonly loadHandler: (resolver: AppFunction) => Handler;
  readonly siteUrl: string;
  readonly installation: Installation;
  readonly jira: JiraBackend;
  readonly kvs: Storage;
  readonly timer: Timer;
  /** The site's clock (epoch ms). */
  readonly now: () => number;
  readonly record: RecordEvent;
}

/** The back end of Forge for one installation of the app. */
export function createForgeHost(options: ForgeHostOptions): ForgeHost {
  installForgeGlobals();
  const { manifest, appDir, installation, timer, now, record } = options;
  const send = createServices({ ...options, scopes: manifest.scopes });

  function createInvocation(
    module: Pick<UiModule, 'type' | 'key'>,
    functionKey: string,
    accountId: string,
  ): StartedInvocation {
    const id = randomUUID();
    const startedAt = timer.elapsed();
    let isRunning = true;
    const remainingMs = (): number => Math.max(0, startedAt + INVOCATION_LIMIT_MS - timer.elapsed());
    return {
      id,
      moduleKey: module.key,
      functionKey,
      accountId,
      runtime: createForgeRuntime({
        ...{ manifest, appDir, installation, module, functionKey, accountId, remainingMs },
        invocationId: id,
      }),
      now,
      isRunning: () => isRunning,
      send,
      end() {
        isRunning = false;
        return timer.elapsed() - startedAt;
      },
    };
  }

  return {
    async invoke(request, accountId) {
      const module = manifest.modules.find(({ key }) => key === request.moduleKey);
      const resolver = manifest.functions.get(module?.functionKey ?? '');
      if (module === undefined) return failure(`manifest.yml has no module "${request.moduleKey}".`);
      if (resolver === undefined) return failure(`The module "${module.key}" has no resolver.`);

      const invocation = createInvocation(module, resolver.key, accountId);
      const requestBytes = byteLength(request.payload);
      const outcome = await run(async () => {
        if (requestBytes > REQUEST_MAX_BYTES) {
          throw new Error(
            `Request payload of ${requestBytes} bytes exceeds the limit of ${REQUEST_MAX_BYTES}.`,
          );
        }
        const handler = options.loadHandler(resolver);
        const { functionKey, payload } = request;
        const context = frontEndContext(request, module, { ...options, accountId });
        const platform = platformContext(installation, accountId);
        const work = invocationStorage.run(invocation, async () => {
          return await handler({ call: { functionKey, payload }, context }, platform);
        });
        return limitTime(work, timer);
      });
      const durationMs = invocation.end();
      record({
        kind: 'invocation',
        moduleKey: module.key,
        functionKey: request.functionKey,
        accountId,
        durationMs,
        gbSeconds: (manifest.memoryMB / 1024) * (durationMs / 1000),
        requestBytes,
        responseBytes: outcome.responseBytes,
        error: outcome.answer.ok ? null : outcome.answer.message,
      });
      return outcome.answer;
    },
    async deliver(event) {
      for (const trigger of manifest.triggers.filter(({ events }) => events.includes(event.eventType))) {
        const target = manifest.functions.get(trigger.functionKey);
        if (target === undefined) continue;
        const module = { type: 'trigger', key: trigger.key };
        const invocation = createInvocation(module, target.key, NOBODY);
        const outcome = await run(() => {
          const handler = options.loadHandler(target);
          const platform = platformContext(installation, null);
          const work = invocationStorage.run(invocation, async () => await handler(event, platform));
          return limitTime(work, timer);
        });
        const durationMs = invocation.end();
        record({
          kind: 'invocation',
          moduleKey: trigger.key,
          functionKey: event.eventType,
          accountId: NOBODY,
          durationMs,
          gbSeconds: (manifest.memoryMB / 1024) * (durationMs / 1000),
          requestBytes: byteLength(event),
          responseBytes: outcome.responseBytes,
          error: outcome.answer.ok ? null : outcome.answer.message,
        });
      }
    },
  };
}

/** Events have no user behind them. */
const NOBODY = '';

interface StartedInvocation extends Invocation {
  /** Refuses all further calls; gives the running time. */
  end(): number;
}

async function run(work: () => Promise<unknown>): Promise<{ answer: InvokeAnswer; responseBytes: number }> {
  try {
    const body = await work();
    const responseBytes = byteLength(body);
    if (responseBytes > RESPONSE_MAX_BYTES) {
      const message = `Response of ${responseBytes} bytes exceeds the limit of ${RESPONSE_MAX_BYTES}.`;
      return { answer: failure(message), responseBytes };
    }
    return { answer: { ok: true, body }, responseBytes };
  } catch (error) {
    return { answer: failure(error instanceof Error ? error.message : String(error)), responseBytes: 0 };
  }
}

/** As the bridge rejects an `invoke`. */
function failure(message: string): InvokeAnswer {
  return { ok: false, message: `There was an error invoking the function - ${message}` };
}

function byteLength(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}
