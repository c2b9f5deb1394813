import { findEstimate, presumedEstimate } from '../../core/capacity/estimate';
import type { CapacityItem } from '../../core/capacity/item';
import { readWork } from '../../core/capacity/read-work';
import type { BoardCapacity } from '../../core/capacity/records/board-capacity';
import type { AppError } from '../../core/error';
import type { Field } from '../../core/field/field';
import { callJira } from '../../core/jira/call';
import { listFields } from '../../core/jira/fields';
import { success, type Result } from '../../core/result';
import { BROWSER_TOOLS } from '../reading/reading-tools';
import { patientSend } from './capacity-send';

export interface WorkQuestion {
  readonly board: BoardCapacity;
  readonly boardFieldId: string | null;
  /** Of each iteration. */
  readonly jqls: readonly string[];
}

type Items = Result<readonly CapacityItem[], AppError>;

export interface EstimatedWorks {
  readonly estimate: Field;
  /** Of each iteration. */
  readonly items: readonly Items[];
}

/**
 * The work items of iterations with their estimates, side by side. The fields of the site are asked for only where the estimate
 * has to be searched among them, or where nothing has one: time tracking may be off, or the field gone.
 */
export async function readEstimatedWorks({
  board,
  boardFieldId,
  jqls,
}: WorkQuestion): Promise<Result<EstimatedWorks, AppError>> {
  const readAll = async (estimate: Field): Promise<EstimatedWorks> => ({
    estimate,
    items: await Promise.all(jqls.map((jql) => readItems(jql, estimate, board.timeZone))),
  });
  const presumed = presumedEstimate(board.estimate, boardFieldId);
  const works = presumed === null ? null : await readAll(presumed);
  if (works?.items.some(isEstimated) === true) return success(works);
  const fields = await callJira(patientSend(), listFields());
  if (!fields.ok) return fields;
  const found = findEstimate(board.estimate, { fields: fields.value, boardFieldId });
  if (!found.ok) return found;
  return success(works !== null && found.value.id === presumed?.id ? works : await readAll(found.value));
}

/** A failure is told as it is: it says nothing about the field. */
function isEstimated(read: Items): boolean {
  return !read.ok || read.value.some(({ estimate, isUnreadable }) => estimate !== null || isUnreadable);
}

/** A large sprint: its ids and then all fields side by side are two rounds, where pages would be three. */
const ITEMS_EXPECTED = 300;

/** All work items of an iteration as they are now. */
export function readItems(jql: string, estimate: Field, timeZone: string): Promise<Items> {
  return readWork({
    ...BROWSER_TOOLS,
    ...{ jql, estimate, timeZone },
    itemsExpected: ITEMS_EXPECTED,
    signal: null,
  });
}
