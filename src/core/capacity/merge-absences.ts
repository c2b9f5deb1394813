import type { AbsentPerson, PlanningBoard } from './absence-table';

/** Who is off in some days, of all whom boards plan with. */
export interface Absences {
  readonly boards: readonly PlanningBoard[];
  /** Reasons only for the viewer's own days, and for people of boards that the viewer manages. */
  readonly people: readonly AbsentPerson[];
  /** How many others the boards plan with. */
  readonly others: number;
}

/** What was read of some boards: all people whom they plan with, also those who are not off. */
export type AbsencesOfBoards = Pick<Absences, 'boards' | 'people'>;

/** A person of several parts is one, with the boards of all of them, and with reasons if one of them knows reasons. */
export function mergeAbsences(parts: readonly AbsencesOfBoards[]): Absences {
  const byAccount = new Map<string, AbsentPerson>();
  for (const person of parts.flatMap(({ people }) => people)) {
    const known = byAccount.get(person.accountId);
    byAccount.set(person.accountId, known === undefined ? person : merged(known, person));
  }
  const absent = [...byAccount.values()].filter(({ daysOff }) => daysOff.length > 0);
  return {
    boards: parts.flatMap(({ boards }) => boards),
    people: absent,
    others: byAccount.size - absent.length,
  };
}

function merged(one: AbsentPerson, other: AbsentPerson): AbsentPerson {
  const hasReasons = one.daysOff.some(({ reason }) => reason !== null);
  return {
    ...(hasReasons ? one : other),
    boardIds: [...new Set([...one.boardIds, ...other.boardIds])],
  };
}
