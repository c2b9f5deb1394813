import type { JiraAnswer } from '../forge/jira-backend';

export interface FaultCall<Answer = JiraAnswer> {
  /** Passes the call on. */
  readonly ask: () => Promise<Answer>;
  readonly wait: (ms: number) => Promise<void>;
  /** The site's clock (epoch ms). */
  readonly now: () => number;
}

/** One way in which a network, or what lies behind it, lets a caller down. */
export interface FaultKind<Answer = JiraAnswer> {
  readonly name: string;
  /** For the inspector. */
  readonly title: string;
  readonly act: (call: FaultCall<Answer>) => Promise<Answer>;
}

const RETRY_AFTER_SECONDS = 1;
const SLOW_MS = 4_000;

/** What gateways in front of Jira answer is not JSON. */
const GATEWAY_PAGE = '<html><head><title>503 Service Unavailable</title></head><body></body></html>';

/** Of calls of Jira, in the order in which they are tried: of several that are on, the first that strikes acts. */
export const FAULT_KINDS: readonly FaultKind[] = [
  {
    name: 'cut-before',
    title: 'Connection cut before Jira has read the call',
    act: () => Promise.resolve(noAnswer),
  },
  {
    name: 'cut-after',
    title: 'Connection cut after Jira has carried out the call',
    act: async ({ ask }) => ({ ...noAnswer, points: (await ask()).points }),
  },
  {
    name: '429-retry-after',
    title: '429 with Retry-After',
    act: ({ now }) =>
      Promise.resolve(
        refusal(429, 'Rate limit exceeded.', {
          'retry-after': String(RETRY_AFTER_SECONDS),
          'x-ratelimit-limit': '100',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': new Date(now() + RETRY_AFTER_SECONDS * 1000).toISOString(),
          'ratelimit-reason': 'jira-burst-based',
        }),
      ),
  },
  {
    name: '429',
    title: '429 that does not say when to come back',
    act: () => Promise.resolve(refusal(429, 'Rate limit exceeded.')),
  },
  {
    name: '500',
    title: '500 Internal Server Error',
    act: () => Promise.resolve(refusal(500, 'Internal server error')),
  },
  {
    name: '503',
    title: '503 Service Unavailable, as a page of HTML',
    act: () =>
      Promise.resolve({
        status: 503,
        headers: { 'content-type': 'text/html' },
        body: GATEWAY_PAGE,
        points: 0,
      }),
  },
  {
    name: 'slow',
    title: `Slow: ${SLOW_MS / 1000} seconds later`,
    act: async ({ ask, wait }) => {
      await wait(SLOW_MS);
      return ask();
    },
  },
];

const noAnswer: JiraAnswer = { status: 0, headers: {}, body: '', points: 0 };

function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): JiraAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
    body: JSON.stringify({ errorMessages: [message], errors: {} }),
    points: 0,
  };
}
