import type { SharingBoards, SharingBoardsPayload } from '../contract/board-plans';
import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { boardOfCapacityId, iterationCapacityId } from './iteration-capacity-id';
import { readVisibleBoards } from './read-visible-boards';

/** Of a board that the caller may not view nothing is told but that there is one, and of people who are not in the plans nothing at all. */
export async function listSharingBoards(
  ports: Parameters<typeof readVisibleBoards>[0] & Pick<Ports, 'store'>,
  { boardId, iterations }: SharingBoardsPayload,
): Promise<Result<SharingBoards, AppError>> {
  const [own, stored] = await Promise.all([
    ports.store.readRevised(
      'iteration-capacity',
      iterations.map((iteration) => iterationCapacityId(boardId, iteration)),
    ),
    ports.store.listRevised('iteration-capacity', ''),
  ]);
  if (!own.ok) return own;
  const planned = new Set(
    [...own.value.values()].flatMap(({ record }) => record.people.map(({ accountId }) => accountId)),
  );
  const sharing = new Map<number, Set<string>>();
  for (const { id, record } of stored) {
    const other = boardOfCapacityId(id);
    if (other === boardId || !record.ok) continue;
    for (const { accountId } of record.value.record.people) {
      if (planned.has(accountId)) sharing.set(other, (sharing.get(other) ?? new Set()).add(accountId));
    }
  }
  const visible = await readVisibleBoards(ports, [...sharing.keys()]);
  if (!visible.ok) return visible;
  const hidden = new Map<string, number>();
  for (const [other, people] of sharing) {
    if (visible.value.has(other)) continue;
    for (const accountId of people) hidden.set(accountId, (hidden.get(accountId) ?? 0) + 1);
  }
  return success({
    visible: [...visible.value].flatMap(
      ([
        other,
        {
          board: { projectKey },
        },
      ]) => (projectKey === null ? [] : [{ boardId: other, projectKey }]),
    ),
    hidden: Object.fromEntries(hidden),
  });
}
