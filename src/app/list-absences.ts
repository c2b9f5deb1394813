import type { Absences, AbsencesPayload } from '../contract/absences';
import type { DayOff } from '../core/calendar/day-off';
import type { PlanningBoard } from '../core/capacity/absence-table';
import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import type { BoardRights } from './read-board-rights';
import { boardOfCapacityId } from './iteration-capacity-id';
import { readVisibleBoards } from './read-visible-boards';
import { visiblePersons } from './visible-persons';

/**
 * Who is off in some days, of all people in plans of the boards that the caller may view. Why somebody is away the caller knows
 * of people whom a board plans with that the caller manages.
 */
export async function listAbsences(
  ports: Parameters<typeof readVisibleBoards>[0] & Pick<Ports, 'store'>,
  { from, to }: AbsencesPayload,
  accountId: string,
): Promise<Result<Absences, AppError>> {
  const { store } = ports;
  const settings = await store.listRevised('board-capacity', '');
  const [visible, plans] = await Promise.all([
    readVisibleBoards(
      ports,
      settings.map(({ id }) => Number(id)),
    ),
    store.listRevised('iteration-capacity', ''),
  ]);
  if (!visible.ok) return visible;
  const planned = new Map<string, Set<number>>();
  for (const { id, record } of plans) {
    const boardId = boardOfCapacityId(id);
    if (!record.ok || !visible.value.has(boardId)) continue;
    for (const person of record.value.record.people) {
      planned.set(person.accountId, (planned.get(person.accountId) ?? new Set()).add(boardId));
    }
  }
  const persons = await personsOf(ports, { planned, visible: visible.value, accountId });
  if (!persons.ok) return persons;
  const isThen = (dayOff: DayOff): boolean => dayOff.from <= to && dayOff.to >= from;
  const people = [...planned].map(([id, boardIds]) => ({
    accountId: id,
    boardIds: [...boardIds],
    daysOff: (persons.value[id]?.daysOff ?? []).filter(isThen),
  }));
  const absent = people.filter(({ daysOff }) => daysOff.length > 0);
  return success({
    boards: settings.flatMap(({ id, record }): readonly PlanningBoard[] => {
      const rights = visible.value.get(Number(id));
      if (rights === undefined || !record.ok) return [];
      const { workingDays } = record.value.record;
      return [{ boardId: Number(id), name: rights.board.name, workingDays }];
    }),
    people: absent,
    others: people.length - absent.length,
  });
}

interface PersonsQuestion {
  /** The boards that plan with a person, by account id. */
  readonly planned: ReadonlyMap<string, ReadonlySet<number>>;
  readonly visible: ReadonlyMap<number, BoardRights>;
  readonly accountId: string;
}

async function personsOf(
  { store }: Pick<Ports, 'store'>,
  { planned, visible, accountId }: PersonsQuestion,
): ReturnType<typeof visiblePersons> {
  const isManaged = (boardIds: ReadonlySet<number>): boolean =>
    [...boardIds].some((boardId) => visible.get(boardId)?.mayManage === true);
  const idsOf = (managed: boolean): readonly string[] =>
    [...planned].flatMap(([id, boardIds]) => (isManaged(boardIds) === managed ? [id] : []));
  const [managed, others] = await Promise.all([
    visiblePersons({ store }, idsOf(true), { accountId, mayManage: true }),
    visiblePersons({ store }, idsOf(false), { accountId, mayManage: false }),
  ]);
  if (!managed.ok) return managed;
  return others.ok ? success({ ...managed.value, ...others.value }) : others;
}
