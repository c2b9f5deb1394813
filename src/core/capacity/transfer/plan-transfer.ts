import { isSameJson } from '../../same-json';
import type { CapacityUnit } from '../estimate';
import type { BoardCapacity } from '../records/board-capacity';
import type { IterationCapacity } from '../records/iteration-capacity';
import type { PersonCapacity } from '../records/person-capacity';
import { DEFAULT_SITE_CAPACITY, type SiteCapacity } from '../records/site-capacity';
import type { IncomingCapacity } from './incoming';
import { mergedBoard, mergedPerson } from './merge-records';
import type { PresentCapacity } from './present';
import type { TransferWrite } from './transfer-write';

/** Which board, iteration or person of this site is meant; null leaves it out. What has no entry is not decided yet. */
export interface TransferMapping {
  readonly boards: ReadonlyMap<string, string | null>;
  /** By `mappedIteration`. */
  readonly iterations: ReadonlyMap<string, string | null>;
  readonly people: ReadonlyMap<string, string | null>;
}

export interface TransferStep {
  readonly write: TransferWrite;
  readonly action: TransferAction;
  /** What an update changes; null for what is new or unchanged. */
  readonly difference: RecordDifference | null;
}

/** A record as it is on the site, and as it becomes. */
export type RecordDifference =
  | DifferenceOf<'site', SiteCapacity>
  | DifferenceOf<'board', BoardCapacity>
  /** `unit` is that of the board. */
  | (DifferenceOf<'plan', IterationCapacity> & { readonly unit: CapacityUnit })
  | DifferenceOf<'person', PersonCapacity>;

interface DifferenceOf<Kind extends string, T> {
  readonly kind: Kind;
  readonly before: T;
  readonly after: T;
}

export const TRANSFER_ACTIONS = ['create', 'update', 'unchanged'] as const;
export type TransferAction = (typeof TRANSFER_ACTIONS)[number];

/** Under what the choice about an iteration of a board in the files is kept. */
export function mappedIteration(boardId: string, iteration: string): string {
  return `${boardId}/${iteration}`;
}

/**
 * What an import would write: one step for each record, in the order site, boards, iterations, people. What is there already
 * as the files have it is `unchanged`, so that a second run writes nothing; what they do not say stays as it is. What is left out or not decided has no step.
 * Where several records of the files become one of the site, the last of them holds.
 */
export function planTransfer(
  incoming: IncomingCapacity,
  mapping: TransferMapping,
  present: PresentCapacity,
): readonly TransferStep[] {
  const steps = new Map<string, TransferStep>();
  const units = new Map([...present.boards].map(([id, { record }]) => [id, record.unit]));
  const add = (write: TransferWrite, difference: RecordDifference | null): void => {
    const isSame = difference !== null && isSameJson(difference.before, difference.after);
    const action = difference === null ? 'create' : isSame ? 'unchanged' : 'update';
    steps.set(`${write.name}:${write.id}`, { write, action, difference: isSame ? null : difference });
  };
  const site = mergedSite(incoming, present);
  if (site !== null) {
    const { site: before } = present;
    add(
      { name: 'site', id: '', record: site, seen: before?.revision ?? null },
      before === null ? null : { kind: 'site', before: before.record, after: site },
    );
  }
  for (const { id: from, settings } of incoming.boards) {
    const id = mapping.boards.get(from) ?? null;
    if (id === null || settings === null) continue;
    const before = present.boards.get(id);
    const record = mergedBoard(before?.record, settings);
    add(
      { name: 'board-capacity', id, record, seen: before?.revision ?? null },
      before === undefined ? null : { kind: 'board', before: before.record, after: record },
    );
    units.set(id, record.unit);
  }
  for (const { id: from, plans } of incoming.boards) {
    const boardId = mapping.boards.get(from) ?? null;
    for (const plan of plans) {
      const key = mapping.iterations.get(mappedIteration(from, plan.iteration)) ?? null;
      if (boardId === null || key === null) continue;
      const id = `${boardId}:${key}`;
      const before = present.iterations.get(id);
      const record = withPeople(plan.record, mapping);
      const unit = units.get(boardId) ?? 'hours';
      add(
        { name: 'iteration-capacity', id, record, seen: before?.revision ?? null },
        before === undefined ? null : { kind: 'plan', before: before.record, after: record, unit },
      );
    }
  }
  for (const person of incoming.persons) {
    const id = mapping.people.get(person.accountId) ?? null;
    if (id === null) continue;
    const before = present.persons.get(id);
    const record = mergedPerson(before?.record, person);
    add(
      { name: 'person-capacity', id, record, seen: before?.revision ?? null },
      before === undefined ? null : { kind: 'person', before: before.record, after: record },
    );
  }
  return [...steps.values()];
}

/** Roles are added to those of the site, and none of them goes: plans name them. Null where the files say nothing about it. */
function mergedSite({ site, roles }: IncomingCapacity, present: PresentCapacity): SiteCapacity | null {
  const base = site ?? present.site?.record ?? DEFAULT_SITE_CAPACITY;
  const here = present.site?.record.roles ?? [];
  const all = new Map([...here, ...base.roles].map((role) => [role.id, role]));
  for (const role of roles) if (!all.has(role.id)) all.set(role.id, role);
  return site === null && all.size === here.length ? null : { ...base, roles: [...all.values()] };
}

/** Two people of the files who are one here are that person once, as the first of them. */
function withPeople(plan: IterationCapacity, { people }: TransferMapping): IterationCapacity {
  const seen = new Set<string>();
  const mapped = plan.people.flatMap((person) => {
    const accountId = people.get(person.accountId) ?? null;
    if (accountId === null || seen.has(accountId)) return [];
    seen.add(accountId);
    return [{ ...person, accountId }];
  });
  return { ...plan, people: mapped };
}
