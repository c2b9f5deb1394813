import type { AbsencesOfBoards } from './merge-absences';

/** The names of the boards that plan with a person, in the order read. */
export function planningBoards(parts: readonly AbsencesOfBoards[], accountId: string): readonly string[] {
  const ids = new Set(
    parts.flatMap(({ people }) =>
      people.flatMap((person) => (person.accountId === accountId ? person.boardIds : [])),
    ),
  );
  return parts.flatMap(({ boards }) =>
    boards.flatMap(({ boardId, name }) => (ids.has(boardId) ? [name] : [])),
  );
}
