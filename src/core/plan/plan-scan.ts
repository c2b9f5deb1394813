import { ISSUES_PER_FETCH } from '../jira/fetch-issues';
import { IDS_PER_PAGE, ISSUES_PER_PAGE } from '../jira/search';
import { isScarce } from './points-left';

/**
 * Requests of one scan that are on their way at the same time. With answers after 150 ms that is 67 a second, below the
 * burst limit of 100 a second for an endpoint that all apps of a site share.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ read 2026-08-22
 */
export const REQUESTS_IN_FLIGHT = 10;

/**
 * Rounds of waiting that we accept to save points of the hourly quota, which all customers share. Ten pages hold what a
 * resolver reads by default.
 */
const ROUNDS_WORTH_SAVING_POINTS = 10;

/**
 * A plan by parts depends on how evenly the issues were created, which is not known beforehand: where points do not count, it
 * has to promise to be faster by so much.
 */
const UNEVEN_MARGIN = 1.2;

/** Parts that a source is cut into at most: some for each request in flight, so that none of them is left to the end. */
const PARTS_MAX = 4 * REQUESTS_IN_FLIGHT;

/** A part of fewer pages is not worth its count. */
const PAGES_A_PART = 5;

/** How to read all issues of a source. */
export const SCAN_KINDS = ['pages', 'pages-by-created', 'ids-and-bulk-fetch', 'ids-of-sources'] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

export interface ScanPlan {
  /**
   * `pages`: one page after another, because each page names the next. `pages-by-created`: parts of the source by the dates of
   * creation, found by counting, and their pages side by side. `ids-and-bulk-fetch`: large pages of ids, and the
   * fields of a hundred issues at a time in parallel; every issue costs its point twice. `ids-of-sources`: first the ids of
   * every source, to know which of them an issue is in, then the fields of each issue once.
   */
  readonly kind: ScanKind;
  readonly itemsExpected: number;
  readonly requests: number;
  /** What Jira takes from the app's quota where reads are metered: 1 for a request and 1 for each issue in its answer. */
  readonly points: number;
  /** How often the reader waits for an answer, one wait after the other. */
  readonly rounds: number;
  /** Points that were left of the quota, where that made the plan a cheaper one. */
  readonly scarcePoints?: number;
}

export interface ScanQuestion {
  /** Jira's approximate count. */
  readonly itemsExpected: number;
  /** The fields that the answer needs; without any, the issues are only counted one by one. */
  readonly fieldIds: readonly string[];
  /** Whether the points count: they do in a resolver, not in the viewer's browser. */
  readonly isMetered: boolean;
  /** What is left of the quota; null, or left out, where Jira did not say. */
  readonly pointsLeft?: number | null;
  /** By source, how many issues it is expected to hold, where the answer needs to know which of them an issue is in. */
  readonly sources?: readonly number[];
}

/**
 * The fastest way to read a source; where points count, a slightly slower one that costs half of them; where few of them are
 * left, the cheapest, however slow.
 */
export function planScan(question: ScanQuestion): ScanPlan {
  const { sources = [], isMetered, fieldIds, pointsLeft = null } = question;
  if (sources.length > 0) return planIdsOfSources(question, sources);
  const pages = planPages(question);
  const parts = planPagesByCreated(question);
  // Without fields the ids are all that there is to read.
  const plans = fieldIds.length === 0 ? [pages, parts] : [pages, planIdsAndBulkFetch(question), parts];
  if (!isMetered) return fastestOf(plans);
  const cheap = cheapestOf(plans, ROUNDS_WORTH_SAVING_POINTS);
  if (!isScarce(cheap.points, pointsLeft)) return cheap;
  return { ...cheapestOf(plans, Infinity), scarcePoints: pointsLeft };
}

/** The earlier in the list wins a draw. */
function fastestOf(plans: readonly ScanPlan[]): ScanPlan {
  const roundsOf = ({ kind, rounds }: ScanPlan): number =>
    kind === 'pages-by-created' ? rounds * UNEVEN_MARGIN : rounds;
  return plans.reduce((best, plan) => (roundsOf(plan) < roundsOf(best) ? plan : best));
}

/** Of those that are not more than so many rounds slower than the fastest. */
function cheapestOf(plans: readonly ScanPlan[], roundsWorth: number): ScanPlan {
  const fewestRounds = Math.min(...plans.map(({ rounds }) => rounds));
  return plans
    .filter(({ rounds }) => rounds <= fewestRounds + roundsWorth)
    .reduce((best, plan) => (plan.points < best.points ? plan : best));
}

function planPages({ itemsExpected, fieldIds }: ScanQuestion): ScanPlan {
  const requests = pagesOf(itemsExpected, perPage(fieldIds));
  return { kind: 'pages', itemsExpected, requests, points: requests + itemsExpected, rounds: requests };
}

type PartitionedQuestion = Pick<ScanQuestion, 'itemsExpected' | 'fieldIds'>;

/** How many parts to cut a source into, and how much each is to hold at most. */
export function partitionSize({ itemsExpected, fieldIds }: PartitionedQuestion): {
  readonly parts: number;
  readonly itemsEach: number;
} {
  const itemsEach = Math.max(PAGES_A_PART * perPage(fieldIds), Math.ceil(itemsExpected / PARTS_MAX));
  return { parts: Math.max(2, Math.ceil(itemsExpected / itemsEach)), itemsEach };
}

/** Whether the largest part alone takes so long that ids and fetches of all are worth their points. */
export function isUneven({ itemsExpected, fieldIds }: PartitionedQuestion, largest: number): boolean {
  if (fieldIds.length === 0) return false;
  const { rounds } = planIdsAndBulkFetch({ itemsExpected });
  return largest / ISSUES_PER_PAGE > rounds + ROUNDS_WORTH_SAVING_POINTS;
}

/** The first and the last issue, a count for each part, and the pages of the parts, the last of which are half full. */
function planPagesByCreated(question: PartitionedQuestion): ScanPlan {
  const { itemsExpected, fieldIds } = question;
  const { parts } = partitionSize(question);
  const pages = pagesOf(itemsExpected, perPage(fieldIds)) + Math.ceil(parts / 2);
  const requests = 2 + parts + pages;
  return {
    kind: 'pages-by-created',
    itemsExpected,
    requests,
    points: requests + 2 + itemsExpected,
    rounds: 1 + Math.ceil(parts / REQUESTS_IN_FLIGHT) + Math.ceil(pages / REQUESTS_IN_FLIGHT),
  };
}

function perPage(fieldIds: readonly string[]): number {
  return fieldIds.length === 0 ? IDS_PER_PAGE : ISSUES_PER_PAGE;
}

function planIdsAndBulkFetch({ itemsExpected }: Pick<ScanQuestion, 'itemsExpected'>): ScanPlan {
  const idPages = pagesOf(itemsExpected, IDS_PER_PAGE);
  const fetches = Math.ceil(itemsExpected / ISSUES_PER_FETCH);
  return {
    kind: 'ids-and-bulk-fetch',
    itemsExpected,
    requests: idPages + fetches,
    points: idPages + fetches + 2 * itemsExpected,
    rounds: idPages + Math.ceil(fetches / REQUESTS_IN_FLIGHT),
  };
}

/** The sources are read side by side, so that the longest decides how long one waits. */
function planIdsOfSources({ itemsExpected, fieldIds }: ScanQuestion, sources: readonly number[]): ScanPlan {
  const idPages = sources.map((items) => pagesOf(items, IDS_PER_PAGE));
  const fetches = fieldIds.length === 0 ? 0 : Math.ceil(itemsExpected / ISSUES_PER_FETCH);
  const requests = idPages.reduce((sum, pages) => sum + pages, fetches);
  const idPoints = sources.reduce((sum, items) => sum + items, 0);
  return {
    kind: 'ids-of-sources',
    itemsExpected,
    requests,
    points: requests + idPoints + (fetches === 0 ? 0 : itemsExpected),
    rounds: Math.max(...idPages) + Math.ceil(fetches / REQUESTS_IN_FLIGHT),
  };
}

/** An empty source takes a request as well. */
function pagesOf(items: number, perPage: number): number {
  return Math.max(1, Math.ceil(items / perPage));
}
