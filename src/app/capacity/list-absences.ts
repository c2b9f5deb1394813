import type { AbsencesPart, AbsencesPayload } from '../../contract/absences';
import type { DayOff } from '../../core/calendar/day-off';
import type { PlanningBoard } from '../../core/capacity/absence-table';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import type { BoardRights } from './read-board-rights';
import { listPlans } from './list-plans';
import { readVisibleBoards } from './read-visible-boards';
import { visiblePersons } from './visible-persons';
import { walkBoards } from './walk-boards';

/**
 * Who is off in some days, of all people in plans of the boards that the caller may view. Why somebody is away the caller knows
 * of people whom a board plans with that the caller manages.
 */
export async function listAbsences(
  ports: Parameters<typeof readVisibleBoards>[0] & Pick<Ports, 'store'>,
  { from, to, after }: AbsencesPayload,
  accountId: string,
): Promise<Result<AbsencesPart, AppError>> {
  const boards: PlanningBoard[] = [];
  const planned = new Map<string, Set<number>>();
  const visible = new Map<number, BoardRights>();
  const next = await walkBoards(ports, {
    after,
    visit: async (entries) => {
      const seen = await readVisibleBoards(
        ports,
        entries.map(({ id }) => Number(id)),
      );
      if (!seen.ok) return seen;
      const ids = [...seen.value.keys()];
      const plans = await Promise.all(ids.map((boardId) => listPlans(ports, boardId)));
      for (const [at, boardId] of ids.entries()) {
        for (const person of plans[at]?.flatMap(({ people }) => people) ?? []) {
          planned.set(person.accountId, (planned.get(person.accountId) ?? new Set()).add(boardId));
        }
      }
      for (const { id, record } of entries) {
        const rights = seen.value.get(Number(id));
        if (rights === undefined || !record.ok) continue;
        visible.set(Number(id), rights);
        const { workingDays } = record.value.record;
        boards.push({ boardId: Number(id), name: rights.board.name, workingDays });
      }
      return seen;
    },
  });
  if (!next.ok) return next;
  const persons = await personsOf(ports, { planned, visible, accountId });
  if (!persons.ok) return persons;
  const isThen = (dayOff: DayOff): boolean => dayOff.from <= to && dayOff.to >= from;
  const people = [...planned].map(([id, boardIds]) => ({
    accountId: id,
    boardIds: [...boardIds],
    daysOff: (persons.value[id]?.daysOff ?? []).filter(isThen),
  }));
  return success({ boards, people, next: next.value });
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
