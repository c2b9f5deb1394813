import { iterationKey } from '../iteration';
import type { ReportRows } from '../records/capacity-report';
import type { ReportEntry } from './report-entry';

/** A sprint that several rows of a report have. Each of its work items is in one of them, so that the sum is right. */
export interface SharedSprint {
  readonly name: string;
  readonly boardIds: readonly number[];
}

type RowOf = (entry: Pick<ReportEntry, 'boardId' | 'projectKey'>) => string;

/** People and roles have a row each whatever board their work is on. */
const ROW_OF: Readonly<Record<ReportRows, RowOf>> = {
  person: () => '',
  role: () => '',
  project: ({ projectKey }) => projectKey,
  board: ({ boardId }) => String(boardId),
};

/** The sprints whose work is divided among rows that stand for boards or projects, in the order given. */
export function sharedSprints(
  entries: readonly Pick<ReportEntry, 'boardId' | 'projectKey' | 'iteration'>[],
  rows: ReportRows,
): readonly SharedSprint[] {
  const sprints = new Map<string, { name: string; rows: Set<string>; boardIds: number[] }>();
  for (const { boardId, projectKey, iteration } of entries) {
    if (iteration.source.kind !== 'sprint') continue;
    const key = iterationKey(iteration.source);
    const known = sprints.get(key) ?? { name: iteration.name, rows: new Set(), boardIds: [] };
    known.rows.add(ROW_OF[rows]({ boardId, projectKey }));
    known.boardIds.push(boardId);
    sprints.set(key, known);
  }
  return [...sprints.values()].flatMap(({ name, rows: of, boardIds }) =>
    of.size > 1 ? [{ name, boardIds }] : [],
  );
}
