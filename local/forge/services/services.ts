import type { EventQueue } from '../event-queue';
import { describeCall, type ForgeService } from '../forge-call';
import type { Storage } from '../kvs/kvs';
import { createJiraService, type JiraServiceOptions } from './jira-service';
import { createKvsService } from './kvs-service';
import { createPrivacyService, REPORT_ACCOUNTS, type PrivacyServiceOptions } from './privacy-service';
import { createQueueService } from './queue-service';

/** Everything behind `__forge_fetch__`, found by the type and the remote of a call; any other call is refused. */
export function createServices(
  options: JiraServiceOptions & PrivacyServiceOptions & { readonly kvs: Storage; readonly queue: EventQueue },
): ForgeService {
  const reportAccounts = createPrivacyService(options);
  const publish = createQueueService(options);
  const services = new Map<string, ForgeService>([
    ['fpp jira', createJiraService(options)],
    ['kvs kvs', createKvsService(options)],
    ['fpp stargate', (call) => (call.path === REPORT_ACCOUNTS ? reportAccounts : publish)(call)],
  ]);
  return async (call) => {
    const service = services.get(`${call.meta.type} ${call.meta.remote ?? ''}`);
    if (service !== undefined) return service(call);
    throw new Error(
      `${describeCall(call)} is not emulated by the local site; add a service for it in local/forge/services.`,
    );
  };
}
