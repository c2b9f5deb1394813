import { isAccountId } from '../../jira/account-id';
import { incomingPeople, type IncomingCapacity } from './incoming';
import { mappedIteration, type TransferMapping } from './plan-transfer';

/** A board of this site that a board of the files can become. */
export interface TargetBoard {
  readonly id: string;
  readonly name: string;
  readonly iterations: readonly TargetIteration[];
}

export interface TargetIteration {
  readonly key: string;
  readonly name: string;
}

/**
 * What is clear by itself: iterations of the chosen boards by their ids, any dates, and people by their account ids, which are
 * the same on all sites. The rest has no entry.
 */
export function defaultMapping(
  incoming: IncomingCapacity,
  boards: ReadonlyMap<string, TargetBoard | null>,
): TransferMapping {
  const iterations = new Map<string, string>();
  for (const { id, plans } of incoming.boards) {
    const keys = new Set(boards.get(id)?.iterations.map(({ key }) => key));
    for (const { iteration } of plans) {
      const key = [iteration, `sprint:${iteration}`, `version:${iteration}`].find((one) => keys.has(one));
      const clear = iteration.startsWith('range:') ? iteration : key;
      if (clear !== undefined) iterations.set(mappedIteration(id, iteration), clear);
    }
  }
  return {
    boards: new Map([...boards].map(([id, target]) => [id, target?.id ?? null])),
    iterations,
    people: new Map(
      incomingPeople(incoming).flatMap((id): [string, string][] => (isAccountId(id) ? [[id, id]] : [])),
    ),
  };
}
