import type { SharingBoardsPart, SharingBoardsPayload } from '../../contract/board-plans';
import type { ReportBoard } from '../../core/capacity/records/capacity-report';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';
import { listPlans } from './list-plans';
import { readVisibleBoards } from './read-visible-boards';
import { walkBoards } from './walk-boards';

/**
 * Of a board that the caller may not view nothing is told but that there is one, and of people who are not in the plans nothing
 * at all. A board that is not set up plans with nobody.
 */
export async function listSharingBoards(
  ports: Parameters<typeof readVisibleBoards>[0] & Pick<Ports, 'store'>,
  { boardId, iterations, after }: SharingBoardsPayload,
): Promise<Result<SharingBoardsPart, AppError>> {
  const own = await ports.store.readRevised(
    'iteration-capacity',
    iterations.map((iteration) => iterationCapacityId(boardId, iteration)),
  );
  if (!own.ok) return own;
  const planned = new Set(
    [...own.value.values()].flatMap(({ record }) => record.people.map(({ accountId }) => accountId)),
  );
  const sharedWith = async (other: number): Promise<ReadonlySet<string>> => {
    const plans = await listPlans(ports, other);
    const people = plans.flatMap((plan) => plan.people.map(({ accountId }) => accountId));
    return new Set(people.filter((accountId) => planned.has(accountId)));
  };
  const visible: ReportBoard[] = [];
  const hidden = new Map<string, number>();
  const next = await walkBoards(ports, {
    after,
    visit: async (boards) => {
      const others = boards.map(({ id }) => Number(id)).filter((other) => other !== boardId);
      const people = await Promise.all(others.map(sharedWith));
      const sharing = new Map(others.map((other, at) => [other, people[at] ?? new Set<string>()]));
      for (const [other, shared] of sharing) if (shared.size === 0) sharing.delete(other);
      const seen = await readVisibleBoards(ports, [...sharing.keys()]);
      if (!seen.ok) return seen;
      for (const [other, { board }] of seen.value) {
        if (board.projectKey !== null) visible.push({ boardId: other, projectKey: board.projectKey });
        sharing.delete(other);
      }
      for (const accountId of [...sharing.values()].flatMap((shared) => [...shared])) {
        hidden.set(accountId, (hidden.get(accountId) ?? 0) + 1);
      }
      return seen;
    },
  });
  return next.ok ? success({ visible, hidden: Object.fromEntries(hidden), next: next.value }) : next;
}
