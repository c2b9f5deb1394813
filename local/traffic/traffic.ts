import { STANDARD_BURST_FACTOR } from '../jira/jira';
import type { FaultRate } from '../protocol';

/** What stands between an app and Jira on one site. */
export interface TrafficOptions {
  readonly faults: readonly FaultRate[];
  /** Of the app's back end. */
  readonly pointsPerHour: number;
  /** Jira's burst limits times this. */
  readonly burstFactor: number;
}

/** Tier 1 of the hourly quota: one for all customers of an app. @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read 2026-08-22) */
export const POINTS_PER_HOUR = 65_000;

/** Nothing fails, and the limits are those of a new app. */
export const FAIR_TRAFFIC: TrafficOptions = {
  faults: [],
  pointsPerHour: POINTS_PER_HOUR,
  burstFactor: STANDARD_BURST_FACTOR,
};
