import type { EventQueue } from '../event-queue';
import { describeCall, type ForgeService } from '../forge-call';

/** Forge fills in what stands in braces. */
const PUBLISH = '/webhook/queue/publish/{contextAri}/{environmentId}/{appId}/{appVersion}';

/** `@forge/events`: the queues of the installation, as far as pushing goes. */
export function createQueueService({ queue }: { readonly queue: EventQueue }): ForgeService {
  return (call) => {
    const { meta, method, path, body } = call;
    if (meta.provider !== 'app' || method !== 'POST' || path !== PUBLISH) {
      throw new Error(
        `${describeCall(call)} is not emulated by the local site; add it to local/forge/services/queue-service.ts.`,
      );
    }
    const answer = queue.publish(body ?? '');
    return Promise.resolve(
      new Response(JSON.stringify(answer.body), {
        status: answer.status,
        headers: { 'content-type': 'application/json' },
      }),
    );
  };
}
