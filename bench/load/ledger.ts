import type { InspectorEvent } from '../../local/protocol';

/** What a site had to do for its app. */
export interface Account {
  readonly invocations: number;
  readonly gbSeconds: number;
  /** Of the app's back end. */
  readonly resolverRequests: number;
  /** What these take from the app's hourly quota. */
  readonly points: number;
  /** Of the viewers' browsers, which Jira does not meter. */
  readonly browserRequests: number;
  /** Answers that tell to come back later. */
  readonly refusals: number;
}

export interface Ledger {
  /** Since it was opened, or since the last call. */
  readonly take: () => Promise<Account>;
  readonly close: () => void;
}

const NOTHING: Account = {
  ...{ invocations: 0, gbSeconds: 0, resolverRequests: 0, points: 0 },
  ...{ browserRequests: 0, refusals: 0 },
};
const TOO_MANY = 429;
/** Events come a moment after the answers that they are about. */
const SETTLING_MS = 500;

/** Keeps account of all that the inspector of a site tells. */
export async function openLedger(siteUrl: string): Promise<Ledger> {
  const end = new AbortController();
  const response = await fetch(new URL('/__local/inspector/events', siteUrl), { signal: end.signal });
  if (response.body === null) throw new Error('The inspector tells nothing.');
  let account = NOTHING;
  const reading = follow(response.body, (event) => {
    account = withEvent(account, event);
  }).catch((error: unknown) => {
    if (!end.signal.aborted) throw error;
  });
  return {
    take: async () => {
      await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
      const taken = account;
      account = NOTHING;
      return taken;
    },
    close: () => {
      end.abort();
      void reading;
    },
  };
}

async function follow(
  stream: ReadableStream<Uint8Array>,
  hear: (event: InspectorEvent) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream) {
    const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) hear(JSON.parse(data) as InspectorEvent);
    }
  }
}

function withEvent(account: Account, event: InspectorEvent): Account {
  if (event.kind === 'invocation') {
    return {
      ...account,
      invocations: account.invocations + 1,
      gbSeconds: account.gbSeconds + event.gbSeconds,
    };
  }
  const refusals = account.refusals + (event.status === TOO_MANY ? 1 : 0);
  const points = account.points + event.points;
  if (event.from === 'resolver') {
    return { ...account, points, refusals, resolverRequests: account.resolverRequests + 1 };
  }
  if (event.from === 'bridge') return { ...account, refusals, browserRequests: account.browserRequests + 1 };
  return account;
}
