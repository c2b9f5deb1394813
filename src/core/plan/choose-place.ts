import { isScarce } from './points-left';
import type { LargeReads } from '../settings/site-settings';

/**
 * A source with more work items than this is read in the viewer's browser unless the site decides otherwise: a search in a
 * resolver costs about one point a work item of an hourly quota (65,000) that all customers share; calls of the browser are
 * exempt as Atlassian's staff state (January and April 2026; it is not documented).
 */
export const BROWSER_SCAN_FROM = 1000;

export type ScanPlace = 'resolver' | 'browser';

/**
 * Where a scan runs, by the site's setting; on the automatic one a small source is left to the browser, too, when a resolver
 * would take much of what is left of the quota (null: Jira did not say). The answer is the same either way.
 */
export function choosePlace(
  largeReads: LargeReads,
  itemsExpected: number,
  pointsLeft: number | null,
): ScanPlace {
  if (largeReads !== 'automatic') return largeReads;
  return itemsExpected > BROWSER_SCAN_FROM || isScarce(itemsExpected, pointsLeft) ? 'browser' : 'resolver';
}

/**
 * Whether the browser does everything, look-ups as well: where the site wants it, and for questions that only count. Those need
 * few requests whatever their source holds, but a dashboard full of them opens often, and the list of a site's fields alone can
 * cost a resolver a hundred points.
 */
export function isLeftToBrowser(largeReads: LargeReads, isCount: boolean): boolean {
  return largeReads === 'browser' || (largeReads === 'automatic' && isCount);
}
