import { appError, type AppError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { callJira } from '../../jira/call';
import { fetchIssues, ISSUES_PER_FETCH, type FetchedIssues } from '../../jira/fetch-issues';
import { IDS_PER_PAGE } from '../../jira/search';
import { failure, success, type Result } from '../../result';
import type { ScanStep } from '../scan-reader';

/** How often an issue is asked for that Jira cannot return now. */
const ATTEMPTS_PER_ISSUE = 3;

/** Issues whose ids are known and whose fields are still to be asked for, a hundred at a time. */
export interface FetchQueue {
  /** Issues that nobody has asked for yet. */
  readonly waiting: number;
  /** Whether nothing waits and nothing is under way. */
  readonly isEmpty: boolean;
  /** Issues that were gone when they were asked for. */
  readonly vanished: number;
  push(id: string): void;
  /** Asks for the next issues; null when there are none. */
  take(): ScanStep | null;
  /** Hands over the next issues as they are, for answers that need no field of them; null when there are none. */
  takeKnown(): ScanStep | null;
  /** Those that have not been accepted, in no order. */
  ids(): readonly number[];
}

export function createFetchQueue(fieldIds: readonly string[], ids: readonly string[]): FetchQueue {
  const stock = [...ids];
  let first = 0;
  const underWay = new Set<readonly string[]>();
  const failures = new Map<string, number>();
  let vanished = 0;

  const waiting = (): number => stock.length - first;

  /** Moves the rest forward now and then only: doing so for each hundred of a million would take longer than the reading. */
  const shift = (count: number): readonly string[] => {
    const shifted = stock.slice(first, first + count);
    first += shifted.length;
    if (first * 2 > stock.length) {
      stock.splice(0, first);
      first = 0;
    }
    underWay.add(shifted);
    return shifted;
  };

  const accept = (
    asked: readonly string[],
    { issues, failedIds }: FetchedIssues,
  ): Result<readonly JiraIssue[], AppError> => {
    underWay.delete(asked);
    const open = new Set(asked);
    const found = issues.filter(({ id }) => open.delete(id));
    const toRepeat = failedIds.filter((id) => open.delete(id));
    vanished += open.size;
    stock.push(...toRepeat);
    for (const id of toRepeat) failures.set(id, (failures.get(id) ?? 0) + 1);
    const hopeless = toRepeat.find((id) => (failures.get(id) ?? 0) >= ATTEMPTS_PER_ISSUE);
    return hopeless === undefined || found.length > 0
      ? success(found)
      : failure(appError('jira-unexpected', { message: `Jira could not return the work item ${hopeless}.` }));
  };

  return {
    get waiting() {
      return waiting();
    },
    get isEmpty() {
      return waiting() === 0 && underWay.size === 0;
    },
    get vanished() {
      return vanished;
    },
    push: (id) => {
      stock.push(id);
    },
    take() {
      if (waiting() === 0) return null;
      const asked = shift(ISSUES_PER_FETCH);
      return {
        perform: async (send) => {
          const fetched = await callJira(send, fetchIssues(asked, fieldIds));
          return fetched.ok ? success(() => accept(asked, fetched.value)) : fetched;
        },
      };
    },
    takeKnown() {
      if (waiting() === 0) return null;
      const known = shift(IDS_PER_PAGE);
      return { perform: () => Promise.resolve(success(() => accept(known, withoutFields(known)))) };
    },
    ids: () => [...stock.slice(first), ...[...underWay].flat()].map(Number),
  };
}

function withoutFields(ids: readonly string[]): FetchedIssues {
  return { issues: ids.map((id) => ({ id, key: '', fields: {} })), failedIds: [] };
}
