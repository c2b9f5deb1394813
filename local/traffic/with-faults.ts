import type { ForgeHost } from '../forge/host';
import type { JiraBackend } from '../forge/jira-backend';
import type { Storage } from '../forge/kvs/kvs';
import type { FaultCall } from './fault-kinds';
import type { FaultSwitches } from './fault-switches';

/** Jira behind a network that fails as the switches say. */
export function withFaults(
  jira: JiraBackend,
  switches: FaultSwitches,
  { wait, now }: Pick<FaultCall, 'wait' | 'now'>,
): JiraBackend {
  return {
    handle: async (request) => {
      const fault = switches.draw();
      if (fault === null) return jira.handle(request);
      const answer = await fault.act({ ask: () => jira.handle(request), wait, now });
      return { ...answer, fault: fault.name };
    },
  };
}

/** The storage behind a network that fails as the switches say. */
export function withStorageFaults(
  storage: Storage,
  switches: FaultSwitches,
  { wait, now }: Pick<FaultCall, 'wait' | 'now'>,
): Storage {
  return {
    call: (path, body) => {
      const ask = () => Promise.resolve(storage.call(path, body));
      return switches.drawOfStorage()?.act({ ask, wait, now }) ?? ask();
    },
  };
}

/** Consumers whose events come as the switches say. */
export function withEventFaults(
  host: Pick<ForgeHost, 'consume'>,
  switches: FaultSwitches,
  { wait, now }: Pick<FaultCall, 'wait' | 'now'>,
): Pick<ForgeHost, 'consume'> {
  return {
    consume: (consumer, event) => {
      const ask = () => host.consume(consumer, event);
      return switches.drawOfEvents()?.act({ ask, wait, now }) ?? ask();
    },
  };
}
