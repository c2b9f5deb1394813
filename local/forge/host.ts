import { randomUUID } from 'node:crypto';
import type { RecordEvent } from '../inspector';
import type { InvokeAnswer, InvokeRequest } from '../protocol';
import type { EventQueue } from './event-queue';
import { installForgeGlobals } from './forge-globals';
import { createForgeRuntime } from './forge-runtime';
import type { Installation } from './installation';
import { invocationStorage, type Invocation } from './invocation';
import type { JiraBackend } from './jira-backend';
import type { Storage } from './kvs/kvs';
import { limitTime } from './limit-time';
import { INVOCATION_LIMIT_MS, REQUEST_MAX_BYTES, RESPONSE_MAX_BYTES, UNATTENDED_LIMIT_MS } from './limits';
import type { Handler } from './load-handler';
import type { AppFunction, Consumer, Manifest, ScheduledTrigger, UiModule } from './manifest';
import { frontEndContext, platformContext } from './resolver-context';
import { createServices } from './services/services';
import type { Timer } from './timer';

export interface ForgeHost {
  /** What `invoke` of `@forge/bridge` does: runs the resolver function of the module as the viewer. */
  invoke(request: InvokeRequest, accountId: string): Promise<InvokeAnswer>;
  /** Sends an event of Jira to the triggers that want it, one after the other; nobody is logged in there. */
  deliver(event: ProductEvent): Promise<void>;
  /** Calls the function of a scheduled trigger, whatever time it is; nobody is logged in there either. */
  runScheduled(trigger: ScheduledTrigger): Promise<InvokeAnswer>;
  /** Hands an event of a queue to its consumer; nobody is logged in. */
  consume(consumer: Consumer, event: object): Promise<InvokeAnswer>;
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
  readonly queue: EventQueue;
  /** Whether somebody has closed the account at Atlassian. */
  readonly isAccountClosed: (accountId: string) => boolean;
  readonly timer: Timer;
  /** The site's clock (epoch ms). */
  readonly now: () => number;
  readonly record: RecordEvent;
}

/** The back end of Forge for one installation of the app. */
export function createForgeHost(options: ForgeHostOptions): ForgeHost {
  installForgeGlobals();
  const { manifest, appDir, installation, timer, now, record } = options;
  const { scopes, impersonationScopes } = manifest;
  const send = createServices({ ...options, scopes, impersonationScopes });

  function createInvocation({ module, target, accountId, limitMs }: Run): StartedInvocation {
    const id = randomUUID();
    const startedAt = timer.elapsed();
    let isRunning = true;
    const remainingMs = (): number => Math.max(0, startedAt + limitMs - timer.elapsed());
    return {
      id,
      moduleKey: module.key,
      functionKey: target.key,
      accountId,
      runtime: createForgeRuntime({
        ...{ manifest, appDir, installation, module, accountId, remainingMs },
        functionKey: target.key,
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

  /** Runs a function of the app within its time, and records what it took. */
  async function execute(what: Run, call: (handler: Handler) => unknown): Promise<InvokeAnswer> {
    const { module, target, accountId, limitMs, name, payload } = what;
    const invocation = createInvocation(what);
    const outcome = await run(() => {
      const work = invocationStorage.run(invocation, async () => await call(options.loadHandler(target)));
      return limitTime(work, { timer, limitMs });
    });
    const durationMs = invocation.end();
    record({
      kind: 'invocation',
      moduleKey: module.key,
      functionKey: name,
      accountId,
      durationMs,
      gbSeconds: (manifest.memoryMB / 1024) * (durationMs / 1000),
      requestBytes: byteLength(payload),
      responseBytes: outcome.responseBytes,
      error: outcome.answer.ok ? null : outcome.answer.message,
    });
    return outcome.answer;
  }

  async function runUnattended(
    module: Run['module'],
    functionKey: string,
    payload: object,
  ): Promise<InvokeAnswer> {
    const target = manifest.functions.get(functionKey);
    if (target === undefined) return failure(`manifest.yml has no function "${functionKey}".`);
    const limitMs = target.timeoutSeconds === null ? UNATTENDED_LIMIT_MS : target.timeoutSeconds * 1000;
    return execute({ module, target, accountId: NOBODY, limitMs, name: module.key, payload }, (handler) =>
      handler(payload, platformContext(installation, null)),
    );
  }

  return {
    async invoke(request, accountId) {
      const module = manifest.modules.find(({ key }) => key === request.moduleKey);
      const target = manifest.functions.get(module?.functionKey ?? '');
      if (module === undefined) return failure(`manifest.yml has no module "${request.moduleKey}".`);
      if (target === undefined) return failure(`The module "${module.key}" has no resolver.`);
      const { functionKey, payload } = request;
      const what = { module, target, accountId, limitMs: INVOCATION_LIMIT_MS, name: functionKey, payload };
      return execute(what, (handler) => {
        const requestBytes = byteLength(payload);
        if (requestBytes > REQUEST_MAX_BYTES) {
          throw new Error(
            `Request payload of ${requestBytes} bytes exceeds the limit of ${REQUEST_MAX_BYTES}.`,
          );
        }
        const context = frontEndContext(request, module, { ...options, accountId });
        return handler({ call: { functionKey, payload }, context }, platformContext(installation, accountId));
      });
    },
    async deliver(event) {
      for (const trigger of manifest.triggers.filter(({ events }) => events.includes(event.eventType))) {
        const target = manifest.functions.get(trigger.functionKey);
        if (target === undefined) continue;
        const module = { type: 'trigger', key: trigger.key };
        await execute(
          {
            ...{ module, target, accountId: NOBODY, limitMs: INVOCATION_LIMIT_MS },
            ...{ name: event.eventType, payload: event },
          },
          (handler) => handler(event, platformContext(installation, null)),
        );
      }
    },
    runScheduled({ key, functionKey }) {
      const payload = {
        context: { cloudId: installation.cloudId, moduleKey: key },
        contextToken: randomUUID(),
      };
      return runUnattended({ type: 'scheduledTrigger', key }, functionKey, payload);
    },
    consume({ key, functionKey }, event) {
      return runUnattended({ type: 'consumer', key }, functionKey, event);
    },
  };
}

/** One run of a function: from which module, as whom, and what the inspector calls it. */
interface Run {
  readonly module: Pick<UiModule, 'type' | 'key'>;
  readonly target: AppFunction;
  readonly accountId: string;
  readonly limitMs: number;
  readonly name: string;
  readonly payload: unknown;
}

/** Events and schedules have no user behind them. */
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
