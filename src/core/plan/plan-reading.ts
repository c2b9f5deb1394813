import { planScan, REQUESTS_IN_FLIGHT, type ScanKind, type ScanPlan, type ScanQuestion } from './plan-scan';

/** What Jira's answers usually take; plans state their time for it. */
const LATENCY_MS = 150;

/**
 * What listing the segments of a question costs, before it is known: all its lists are asked for at once, and the lists of
 * usual sites (statuses, types, components) hold some twenty entries.
 */
const LISTING = { rounds: 1, points: 20 } as const;

/** How to answer a question: with a scan of one kind, or with one count per segment. */
export interface ReadingPlan {
  readonly kind: ScanKind | 'counts';
  readonly requests: number;
  /** What Jira takes from the app's quota where reads are metered. */
  readonly points: number;
  readonly rounds: number;
  readonly estimatedMs: number;
  /** Whether the numbers are Jira's approximate counts. */
  readonly isApproximate: boolean;
  /** Points that were left of the quota, where that made the plan a cheaper one, or moved the reading to the browser. */
  readonly scarcePoints?: number;
}

export interface CountQuestion extends ScanQuestion {
  /** By dimension: its segments, the one of items without a value not among them. */
  readonly segments: readonly number[];
  /** Pairs of segments of one dimension that have to be counted, because items are in both. */
  readonly overlaps: number;
}

/** The plan of a scan, stated like the plan of counts. */
export function planOfScan({ kind, requests, points, rounds, scarcePoints }: ScanPlan): ReadingPlan {
  return {
    ...{ kind, requests, points, rounds },
    ...(scarcePoints === undefined ? {} : { scarcePoints }),
    estimatedMs: rounds * LATENCY_MS,
    isApproximate: false,
  };
}

/**
 * One count per segment, one for the items without a value, and one per pair where there are two dimensions. Without a
 * dimension the count of the source, which is known, is the answer.
 */
function planCounts({ segments, overlaps }: CountQuestion): ReadingPlan {
  const values = segments.reduce((sum, count) => sum + count, 0);
  const pairs =
    segments.length < 2 ? overlaps : segments.reduce((product, count) => product * (count + 1), 1);
  const requests = values + segments.length + pairs;
  const rounds = roundsOf(values) + roundsOf(segments.length) + roundsOf(pairs);
  const points = requests;
  return {
    kind: 'counts',
    requests,
    points,
    rounds,
    estimatedMs: rounds * LATENCY_MS,
    isApproximate: true,
  };
}

function roundsOf(requests: number): number {
  return Math.ceil(requests / REQUESTS_IN_FLIGHT);
}

/**
 * Whether it pays to ask which segments there are: not where a scan is done as quickly (or, where points count, as cheaply) as
 * the lists alone.
 */
export function isWorthListing(question: ScanQuestion): boolean {
  const scan = planScan(question);
  return question.isMetered ? scan.points > LISTING.points : scan.rounds > LISTING.rounds + 1;
}

/**
 * The cheaper way once the segments are known: by points where they count, because all customers share them; by rounds of
 * waiting elsewhere. A scan is exact, so it wins a draw.
 */
export function planReading(question: CountQuestion): ReadingPlan {
  const scan = planOfScan(planScan(question));
  const counts = planCounts(question);
  const costOf = (plan: ReadingPlan): number => (question.isMetered ? plan.points : plan.rounds);
  return costOf(counts) < costOf(scan) ? counts : scan;
}
