import type { SendRequest } from '../jira/rest';
import { pointsLeft } from './points-left';

/** What requests have cost so far. */
export interface Spent {
  readonly requests: number;
  /** What Jira takes from the app's quota where reads are metered: 1 for a request and 1 for each object in its answer. */
  readonly points: number;
}

export const NOTHING_SPENT: Spent = { requests: 0, points: 0 };

export function addSpent(a: Spent, b: Spent): Spent {
  return { requests: a.requests + b.requests, points: a.points + b.points };
}

export interface Meter {
  readonly send: SendRequest;
  readonly spent: () => Spent;
  /** Accounts for what others sent for the same reading. */
  readonly add: (others: Spent) => void;
  /** Of the app's hourly quota, as the last answer that said so; null where none did. */
  readonly pointsLeft: () => number | null;
}

/** A sender that keeps account of what goes through it. */
export function createMeter(send: SendRequest): Meter {
  let requests = 0;
  let points = 0;
  let left: number | null = null;
  return {
    send: async (request) => {
      requests += 1;
      points += 1;
      const response = await send(request);
      points += objectsIn(response.body);
      left = pointsLeft(response) ?? left;
      return response;
    },
    spent: () => ({ requests, points }),
    add: (others) => {
      requests += others.requests;
      points += others.points;
    },
    pointsLeft: () => left,
  };
}

/** The lists of answers hold their objects directly, or under one of these names. */
const LISTS = ['issues', 'values', 'issueChangeLogs'] as const;

function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.length;
  if (typeof body !== 'object' || body === null) return 0;
  for (const name of LISTS) {
    const list: unknown = Reflect.get(body, name);
    if (Array.isArray(list)) return list.length;
  }
  return 0;
}
