import type { CapacityInput } from './capacity-input';
import { isWork } from './count-work';
import { judgeItems } from './judge-items';

/**
 * Iterations for a sum, each work item in one of them alone: Jira keeps the closed sprints of an item that was carried over, an
 * item can have several versions, and boards can show the same sprint. It is in an iteration that is not over before one that
 * is, then in the one that begins last, then where whoever has it is planned, then in the first. An iteration from which nothing
 * goes stays the same object.
 */
export function countOnce(inputs: readonly CapacityInput[]): readonly CapacityInput[] {
  const places = new Map<string, Place>();
  const works = inputs.map((input) => {
    const items = judgeItems(input.work.items ?? [], input.board)
      .filter(isWork)
      .map(({ item }) => item);
    const planned = new Set(input.plan.people.map(({ accountId }) => accountId));
    for (const { id, assigneeId } of items) {
      const place = { input, isPlanned: assigneeId !== null && planned.has(assigneeId) };
      const other = places.get(id);
      if (other === undefined || compare(place, other) > 0) places.set(id, place);
    }
    return items;
  });
  return inputs.map((input, at) => {
    const items = works[at] ?? [];
    const own = items.filter(({ id }) => places.get(id)?.input === input);
    return own.length === items.length ? input : { ...input, work: { items: own, reason: null } };
  });
}

interface Place {
  readonly input: CapacityInput;
  readonly isPlanned: boolean;
}

/** Above 0 where the first is the one to count in. */
function compare(a: Place, b: Place): number {
  const [one, other] = [a.input.iteration, b.input.iteration];
  return (
    Number(one.state !== 'closed') - Number(other.state !== 'closed') ||
    // An iteration without a start comes after all that have one; two of them are the same far away.
    (one.start ?? Infinity) - (other.start ?? Infinity) ||
    Number(a.isPlanned) - Number(b.isPlanned)
  );
}
