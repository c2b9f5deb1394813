import type { InvokeAnswer } from '../protocol';
import type { FaultKind } from './fault-kinds';

const LATE_MS = 30_000;

/** Of events of the app's queues, which Forge hands over at least once and in no promised time. */
export const EVENT_FAULTS: readonly FaultKind<InvokeAnswer>[] = [
  {
    name: 'event-twice',
    title: 'Events of queues: twice, at the same time',
    act: async ({ ask }) => {
      const [answer] = await Promise.all([ask(), ask()]);
      return answer;
    },
  },
  {
    name: 'event-late',
    title: `Events of queues: ${LATE_MS / 1000} seconds late`,
    act: async ({ ask, wait }) => {
      await wait(LATE_MS);
      return ask();
    },
  },
];
