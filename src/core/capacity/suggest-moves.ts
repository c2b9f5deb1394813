import type { CapacityInput } from './capacity-input';
import { computeCapacity } from './compute-capacity';
import type { CapacityItem } from './item';
import { judgeItems } from './judge-items';
import { ROUNDING } from './load';

/** A person for an item, and why. */
export interface Suggestion {
  readonly item: CapacityItem;
  /** Who has too much now; null for an item that nobody has. */
  readonly from: Balance | null;
  readonly to: Balance;
  /** Whether the one who takes it has the role of the one who gives it; null where nobody gives it, or without a role. */
  readonly role: string | null;
  /** Of so many people with room for it, this one has the most. */
  readonly candidates: number;
}

/** What a person has left before and after the item goes, the suggestions before it made. */
export interface Balance {
  readonly accountId: string;
  readonly before: number;
  readonly after: number;
}

/** Why nobody is suggested for an item that somebody should take. */
export const UNPLACED_REASONS = ['not-estimated', 'nobody-of-role', 'no-room'] as const;
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly unplaced: readonly Unplaced[];
}

export interface Unplaced {
  readonly item: CapacityItem;
  readonly reason: UnplacedReason;
}

/**
 * Who could take the items of people with too much work, and then those that nobody has. Whoever has the most left takes an
 * item that fits into it; what somebody with a role gives goes to somebody of the same role. People give until nothing is too
 * much: first what has not been begun, and of that the smallest item that is enough, else the largest. Of the items that nobody
 * has the largest goes first. Without dates or work there are no suggestions.
 */
export function suggestMoves(input: CapacityInput): Suggestions {
  const { people } = computeCapacity(input);
  const balances = new Map(
    people.flatMap(({ accountId, balance }) => (balance.value === null ? [] : [[accountId, balance.value]])),
  );
  if (balances.size === 0) return { suggestions: [], unplaced: [] };
  const items = judgeItems(input.work.items ?? [], input.board).flatMap(({ item, leftOut }) =>
    leftOut === null && item.category !== 'done' ? [item] : [],
  );
  const roles = new Map(people.map(({ accountId, roleId }) => [accountId, roleId]));
  const desk: Desk = { balances, roles, suggestions: [], unplaced: [] };
  for (const accountId of balances.keys()) relieve(desk, accountId, items);
  const nobodys = items.filter(({ assigneeId }) => assigneeId === null);
  for (const item of nobodys.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    const reason = place(desk, item, null);
    if (reason !== null) desk.unplaced.push({ item, reason });
  }
  return { suggestions: desk.suggestions, unplaced: desk.unplaced };
}

interface Desk {
  readonly balances: Map<string, number>;
  readonly roles: ReadonlyMap<string, string | null>;
  readonly suggestions: Suggestion[];
  readonly unplaced: Unplaced[];
}

/** Only items with an estimate make somebody's work less; those that nobody has room for matter if too much stays. */
function relieve(desk: Desk, accountId: string, items: readonly CapacityItem[]): void {
  let left = items.filter((item) => item.assigneeId === accountId && sizeOf(item) > 0);
  const unplaced: Unplaced[] = [];
  for (;;) {
    const tooMuch = -(desk.balances.get(accountId) ?? 0);
    if (tooMuch <= ROUNDING) return;
    const next = nextToGive(left, tooMuch);
    if (next === null) break;
    const reason = place(desk, next, accountId);
    if (reason !== null) unplaced.push({ item: next, reason });
    left = left.filter((item) => item !== next);
  }
  desk.unplaced.push(...unplaced);
}

function nextToGive(items: readonly CapacityItem[], tooMuch: number): CapacityItem | null {
  const notBegun = items.filter(({ category }) => category === 'new');
  const bySize = (notBegun.length > 0 ? notBegun : items).toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return bySize.find((item) => sizeOf(item) >= tooMuch - ROUNDING) ?? bySize.at(-1) ?? null;
}

/** Suggests somebody for an item, or says why nobody can take it. */
function place(desk: Desk, item: CapacityItem, from: string | null): UnplacedReason | null {
  const { balances, roles } = desk;
  const { estimate } = item;
  if (estimate === null) return 'not-estimated';
  const role = from === null ? null : (roles.get(from) ?? null);
  const ofRole = [...balances].filter(
    ([accountId]) => accountId !== from && (role === null || roles.get(accountId) === role),
  );
  const candidates = ofRole
    .filter(([, balance]) => balance > 0 && balance >= estimate - ROUNDING)
    .sort(([, a], [, b]) => b - a);
  const [best] = candidates;
  if (best === undefined) return ofRole.length === 0 ? 'nobody-of-role' : 'no-room';
  const change = (accountId: string, by: number): Balance => {
    const before = balances.get(accountId) ?? 0;
    balances.set(accountId, before + by);
    return { accountId, before, after: before + by };
  };
  desk.suggestions.push({
    item,
    from: from === null ? null : change(from, estimate),
    to: change(best[0], -estimate),
    role,
    candidates: candidates.length,
  });
  return null;
}

function sizeOf({ estimate }: CapacityItem): number {
  return estimate ?? 0;
}
