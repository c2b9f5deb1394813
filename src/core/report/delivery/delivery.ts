import type { Weekday } from '../../chart/config';
import type { ErrorCode } from '../../error';

/** What somebody asks for: a report that goes to a work item by itself. */
export interface DeliveryInput {
  readonly issueKey: string;
  readonly way: DeliveryWay;
  /** Whether it names work items. Else it holds groups and totals alone. */
  readonly namesItems: boolean;
  readonly schedule: DeliverySchedule;
  /** The language that it is written in, BCP 47: that of its owner. */
  readonly language: string;
}

/** How it reaches its readers. */
export type DeliveryWay =
  | { readonly kind: 'comment'; readonly visibility: DeliveryVisibility }
  /** A file: whoever sees the work item can take it away. */
  | { readonly kind: 'attachment' }
  /** A mail that Jira sends; never to the owner, whom Jira takes for its sender. */
  | {
      readonly kind: 'notification';
      readonly assignee: boolean;
      readonly reporter: boolean;
      readonly accountIds: readonly string[];
      readonly groupIds: readonly string[];
    };

export const DELIVERY_WAYS = [
  'comment',
  'attachment',
  'notification',
] as const satisfies readonly DeliveryWay['kind'][];

/** Who sees a comment, among those who see its work item. */
export type DeliveryVisibility =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'role'; readonly name: string };

/** On these weekdays (one at least) at this hour of the clock in a zone; an hour that clocks skip is the one after it. */
export interface DeliverySchedule {
  readonly days: readonly Weekday[];
  /** 0 to 23. */
  readonly hour: number;
  readonly timeZone: string;
}

/** A delivery as it is kept. It runs as its owner, whose view of the report is what its readers see. */
export interface Delivery extends DeliveryInput {
  readonly id: string;
  readonly ownerId: string;
  readonly state: DeliveryState;
  /** Epoch ms. */
  readonly nextAt: number;
  /** What is being delivered, or could not be so far: it keeps its id until it arrives, so that it is written once. */
  readonly run: DeliveryRun | null;
  /** In a row. */
  readonly failures: number;
  /** The newest first. */
  readonly log: readonly DeliveryLogEntry[];
}

export interface DeliveryRun {
  readonly id: string;
  /** Null while nobody is at it. */
  readonly startedAt: number | null;
  /** Tells those apart who begin it in the same moment: the storage takes equal records for one. Null while nobody is at it. */
  readonly tryId: string | null;
}

export const DELIVERY_STATES = ['active', 'paused', 'given-up'] as const;
/** `given-up`: after too many failures in a row. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface DeliveryLogEntry {
  readonly runId: string;
  /** Epoch ms. */
  readonly at: number;
  readonly outcome: DeliveryOutcome;
}

export type DeliveryOutcome =
  /** `read` of about `expected` work items; fewer where the source is larger than what a delivery reads. */
  | { readonly kind: 'delivered'; readonly read: number; readonly expected: number; readonly isPart: boolean }
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
    }
  /** An earlier try of the same run had written it, which nobody had known. */
  | { readonly kind: 'found' }
  /** A notification that got no answer: Jira does not tell whether it was sent, and twice would be worse. */
  | { readonly kind: 'uncertain' };

/** All deliveries of a report. */
export interface ReportDeliveries {
  readonly version: 1;
  readonly deliveries: readonly Delivery[];
}

/** Each of them reads the whole report once a day at most. */
export const DELIVERIES_MAX = 5;

/**
 * After so many failures in a row a delivery waits for its owner.
 *
 * @see the rule of Advanced Export for Jira, https://marketplace.atlassian.com/apps/1226047 (read 2026-11-21): paused after five
 */
export const FAILURES_MAX = 5;

/** So many runs are told. */
export const LOG_MAX = 20;

/**
 * So many work items a delivery reads at most. Time and memory of a function would last for more; but it reads in the back end,
 * where each takes a point of the 65,000 that all sites share in an hour.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read 2026-08-22)
 */
export const DELIVERED_ITEMS_MAX = 20_000;

/** Where rows are worklogs, so many of them at most: a work item can have thousands. */
export const DELIVERED_ROWS_MAX = 100_000;
