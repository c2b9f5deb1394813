import type { EndedStep } from './ended-steps';
import { incomingPeople, type IncomingCapacity } from './incoming';
import {
  mappedIteration,
  TRANSFER_ACTIONS,
  type RecordDifference,
  type TransferMapping,
} from './plan-transfer';
import type { TransferWrite } from './transfer-write';

/**
 * `not-written`: the import ended without it. `undecided`: nobody has said yet what it is here. `left-out`: somebody said that it
 * is nothing.
 */
export const LINE_STATUSES = [...TRANSFER_ACTIONS, 'not-written', 'undecided', 'left-out'] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

/** One record of the files, and what becomes of it. */
export interface TransferLine {
  readonly name: TransferWrite['name'];
  /** As the files call its board; null for what is of no board. */
  readonly boardId: string | null;
  /** As the files call it: an iteration or a person; empty for what there is once. */
  readonly source: string;
  /** What it is here: the key of an iteration, an account id; null as long as that is not known. */
  readonly target: string | null;
  readonly status: LineStatus;
  /** What an update changes; null for all else. */
  readonly difference: RecordDifference | null;
}

/** What an import would do with files, or did once it ended. */
export interface ShownImport {
  readonly incoming: IncomingCapacity;
  readonly mapping: TransferMapping;
  readonly steps: readonly EndedStep[];
}

/**
 * What becomes of each record of the files: the site, each board with its iterations in the order of the files, and the people
 * whose days off are there. What is of a board is as decided as the board. People who stand in plans alone are lines only as
 * long as it is not decided who they are.
 */
export function transferLines({ incoming, mapping, steps }: ShownImport): readonly TransferLine[] {
  const stepOf = new Map(steps.map((step) => [`${step.write.name}:${step.write.id}`, step]));
  const line = (
    about: Pick<TransferLine, 'name' | 'boardId' | 'source'>,
    target: string | null | undefined,
    id: string | null | undefined,
  ): TransferLine => {
    if (target === undefined || id === undefined || target === null || id === null) {
      const isLeftOut = target === null || id === null;
      return { ...about, target: null, status: isLeftOut ? 'left-out' : 'undecided', difference: null };
    }
    const step = stepOf.get(`${about.name}:${id}`);
    return { ...about, target, status: step?.action ?? 'left-out', difference: step?.difference ?? null };
  };
  const site = stepOf.has('site:') ? [line({ name: 'site', boardId: null, source: '' }, '', '')] : [];
  const boards = incoming.boards.flatMap(({ id, settings, plans }) => {
    const board = mapping.boards.get(id);
    const ofBoard = { boardId: id } as const;
    return [
      ...(settings === null ? [] : [line({ ...ofBoard, name: 'board-capacity', source: '' }, board, board)]),
      ...plans.map(({ iteration }) => {
        const key = mapping.iterations.get(mappedIteration(id, iteration));
        const about = { ...ofBoard, name: 'iteration-capacity', source: iteration } as const;
        return line(
          about,
          key,
          typeof board === 'string' && typeof key === 'string' ? `${board}:${key}` : board,
        );
      }),
    ];
  });
  const withDaysOff = new Set(incoming.persons.map(({ accountId }) => accountId));
  const people = incomingPeople(incoming)
    .filter((id) => withDaysOff.has(id) || !mapping.people.has(id))
    .map((id) => {
      const account = mapping.people.get(id);
      return line({ name: 'person-capacity', boardId: null, source: id }, account, account);
    });
  return [...site, ...boards, ...people];
}
