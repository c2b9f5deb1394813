import { findEstimate, type FoundEstimate } from '../../core/capacity/estimate';
import type { IterationWork } from '../../core/capacity/capacity-input';
import { readWork, workOf } from '../../core/capacity/read-work';
import type { BoardCapacity } from '../../core/capacity/records/board-capacity';
import type { CapacityItem } from '../../core/capacity/item';
import type { AppError } from '../../core/error';
import type { Field } from '../../core/field/field';
import { listFields } from '../../core/jira/fields';
import { success, type Result } from '../../core/result';
import { BROWSER_TOOLS } from '../reading/reading-tools';
import { useAnswer } from './use-answer';
import { useJira } from './use-jira';

interface WorkQuestion {
  readonly board: BoardCapacity;
  readonly boardFieldId: string | null;
  /** Of each iteration. */
  readonly jqls: readonly string[];
}

export interface CapacityWork {
  /** Of each iteration; null while it is read for the first time. */
  readonly works: readonly (IterationWork | null)[];
  /** Why there is none. */
  readonly error: AppError | null;
  readonly estimate: FoundEstimate | null;
  /** Epoch ms; null until there is an answer. */
  readonly readAt: number | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

type Items = Result<readonly CapacityItem[], AppError>;

/** A large sprint: its ids and then all fields side by side are two rounds, where pages would be three. */
const ITEMS_EXPECTED = 300;

/** The work items of iterations of a board, read as the viewer, side by side. */
export function useCapacityWork({ board, boardFieldId, jqls }: WorkQuestion): CapacityWork {
  const fields = useJira('fields', listFields);
  const estimate =
    fields?.ok === true ? findEstimate(board.estimate, { fields: fields.value, boardFieldId }) : fields;
  const found = estimate?.ok === true ? estimate.value : null;
  const { result, isLoading, reload } = useAnswer(
    found === null ? null : `${jqls.join(' ; ')} ${found.field.id} ${board.timeZone}`,
    async () => {
      const items =
        found === null
          ? []
          : await Promise.all(jqls.map((jql) => readItems(jql, found.field, board.timeZone)));
      return success({ items, readAt: Date.now() });
    },
  );
  const read = result?.ok === true ? result.value : null;
  const answers = jqls.map((_jql, at) => (estimate?.ok === false ? estimate : (read?.items[at] ?? null)));
  return {
    works: answers.map((answer) => (answer === null ? null : workOf(answer))),
    error: answers.find((answer) => answer?.ok === false)?.error ?? null,
    estimate: found,
    readAt: read?.readAt ?? null,
    isLoading: isLoading || fields === null,
    reload,
  };
}

/** All work items of an iteration as they are now. */
export function readItems(jql: string, estimate: Field, timeZone: string): Promise<Items> {
  return readWork({
    ...BROWSER_TOOLS,
    ...{ jql, estimate, timeZone },
    itemsExpected: ITEMS_EXPECTED,
    signal: null,
  });
}
