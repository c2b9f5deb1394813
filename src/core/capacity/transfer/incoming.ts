import type { BoardCapacity } from '../records/board-capacity';
import type { IterationCapacity, PersonPlan } from '../records/iteration-capacity';
import type { PersonCapacity } from '../records/person-capacity';
import type { CapacityRole, SiteCapacity } from '../records/site-capacity';

/** What files hold, before it is known which boards, iterations and people of this site are meant. */
export interface IncomingCapacity {
  /** Null where the files say nothing about the site but roles. */
  readonly site: SiteCapacity | null;
  /** Roles that people have in the files, besides those of `site`. */
  readonly roles: readonly CapacityRole[];
  readonly boards: readonly IncomingBoard[];
  readonly persons: readonly IncomingPerson[];
  /** What was found in the files and is left out. */
  readonly notes: readonly TransferNote[];
}

export interface Incoming<T> {
  /** As it becomes where there is none yet. */
  readonly record: T;
  /** What of it the files say, for one that is there already; null for all of it. */
  readonly said: Partial<T> | null;
}

export interface IncomingPerson extends Incoming<PersonCapacity> {
  readonly accountId: string;
}

export interface IncomingBoard {
  /** As the files call it. */
  readonly id: string;
  /** Null where the files have plans of the board, but no settings. */
  readonly settings: Incoming<BoardCapacity> | null;
  readonly plans: readonly IncomingPlan[];
}

export interface IncomingPlan {
  /** An `iterationKey`, or the bare id of a sprint or a version. */
  readonly iteration: string;
  readonly record: IterationCapacity;
}

/** `not-understood`: a property that means nothing here. `faulty`: a value that is refused. */
export interface TransferNote {
  readonly kind: 'not-understood' | 'faulty';
  readonly file: string;
  readonly path: string;
}

/** All account ids that stand in files, each once. */
export function incomingPeople({ boards, persons }: IncomingCapacity): readonly string[] {
  const planned = boards.flatMap(({ plans }) => plans.flatMap(({ record }) => record.people.map(idOf)));
  return [...new Set([...planned, ...persons.map(idOf)])];
}

function idOf({ accountId }: Pick<PersonPlan, 'accountId'>): string {
  return accountId;
}
