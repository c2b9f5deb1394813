import type { ExplainedDay } from '../calendar/work-days';
import type { CapacityInput } from './capacity-input';
import { computeCapacity, type PersonResult } from './compute-capacity';
import type { CapacityItem } from './item';
import { judgeItems, type LeftOutReason } from './judge-items';
import { layOut } from './lay-out';
import { ROUNDING, type Load } from './load';

/** A work item among the capacity of its iteration. */
export interface ItemContext {
  /** Why the item takes no capacity; null when it does. */
  readonly leftOut: LeftOutReason | null;
  /** The load of whoever has the item, without it and with it; null for nobody, and for people who are not in the plan. */
  readonly assignee: { readonly accountId: string; readonly without: Load; readonly with: Load } | null;
  /** Who else of the assignee's role has room for the item, the most first; without an assignee, of all. */
  readonly free: readonly PersonResult[];
  /** The role that they share with the assignee; null where they may be of any. */
  readonly freeRoleId: string | null;
  /** The assignee's day on which the item is due, with what takes part of it; null without such a day. */
  readonly dueDay: ExplainedDay | null;
}

/** Null for an item that is not in the iteration. */
export function itemContext(input: CapacityInput, itemId: string): ItemContext | null {
  const items = input.work.items ?? [];
  const judged = judgeItems(items, input.board).find(({ item }) => item.id === itemId);
  if (judged === undefined) return null;
  const { item, leftOut } = judged;
  const others = items.filter(({ id }) => id !== itemId);
  const [after, before] = [items, others].map(
    (some) => computeCapacity({ ...input, work: { items: some, reason: null } }).people,
  );
  const withItem = personOf(after, item.assigneeId);
  const without = personOf(before, item.assigneeId);
  return {
    leftOut,
    assignee:
      withItem === null || without === null
        ? null
        : { accountId: withItem.accountId, without, with: withItem },
    free: (after ?? [])
      .filter((person) => hasRoom(person, item) && isOfRole(person, withItem))
      .toSorted((a, b) => (b.balance.value ?? 0) - (a.balance.value ?? 0)),
    freeRoleId: withItem?.roleId ?? null,
    dueDay: dueDayOf(input, item),
  };
}

function personOf(
  people: readonly PersonResult[] | undefined,
  accountId: string | null,
): PersonResult | null {
  return people?.find((person) => person.accountId === accountId) ?? null;
}

/** An item without an estimate fits wherever there is anything left. */
function hasRoom({ accountId, balance }: PersonResult, { assigneeId, estimate }: CapacityItem): boolean {
  const { value } = balance;
  return accountId !== assigneeId && value !== null && value > 0 && value >= (estimate ?? 0) - ROUNDING;
}

function isOfRole({ roleId }: PersonResult, assignee: PersonResult | null): boolean {
  return assignee === null || assignee.roleId === null || assignee.roleId === roleId;
}

function dueDayOf(input: CapacityInput, { assigneeId, dueDay }: CapacityItem): ExplainedDay | null {
  const { laidOut } = layOut(input);
  const person = laidOut?.people.find(({ plan }) => plan.accountId === assigneeId);
  if (laidOut === null || person === undefined || dueDay === null) return null;
  return laidOut.workDays.explain(person.pattern, dueDay);
}
