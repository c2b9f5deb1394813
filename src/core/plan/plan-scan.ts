import { ISSUES_PER_FETCH } from '../jira/fetch-issues';
import { IDS_PER_PAGE, ISSUES_PER_PAGE } from '../jira/search';

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

/** How to read all issues of a source. */
export type ScanKind = 'pages' | 'ids-and-bulk-fetch' | 'ids-of-sources';

export interface ScanPlan {
  /**
   * `pages`: one page after another, because each page names the next. `ids-and-bulk-fetch`: large pages of ids, and the
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
}

export interface ScanQuestion {
  /** Jira's approximate count. */
  readonly itemsExpected: number;
  /** The fields that the answer needs; without any, the issues are only counted one by one. */
  readonly fieldIds: readonly string[];
  /** Whether the points count: they do in a resolver, not in the viewer's browser. */
  readonly isMetered: boolean;
  /** By source, how many issues it is expected to hold, where the answer needs to know which of them an issue is in. */
  readonly sources?: readonly number[];
}

/** The fastest way to read a source; where points count, a slightly slower one that costs half of them. */
export function planScan(question: ScanQuestion): ScanPlan {
  const { sources = [] } = question;
  if (sources.length > 0) return planIdsOfSources(question, sources);
  const pages = planPages(question);
  if (question.fieldIds.length === 0) return pages;
  if (question.isMetered && pages.rounds <= ROUNDS_WORTH_SAVING_POINTS) return pages;
  const parallel = planIdsAndBulkFetch(question);
  return parallel.rounds < pages.rounds ? parallel : pages;
}

function planPages({ itemsExpected, fieldIds }: ScanQuestion): ScanPlan {
  const requests = pagesOf(itemsExpected, fieldIds.length === 0 ? IDS_PER_PAGE : ISSUES_PER_PAGE);
  return { kind: 'pages', itemsExpected, requests, points: requests + itemsExpected, rounds: requests };
}

function planIdsAndBulkFetch({ itemsExpected }: ScanQuestion): ScanPlan {
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
