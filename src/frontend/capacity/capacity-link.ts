import { router } from '@forge/bridge';
import { iterationKey, type Iteration } from '../../core/capacity/iteration';
import { addressParameter } from '../page-address';

/** What of the capacity page an address leads to. */
export interface CapacityTarget {
  readonly boardId: number;
  /** As `iterationKey` names it; null for the one that the page shows first. */
  readonly iteration: string | null;
}

const MODULE_KEY = 'capacity';
const PARAMETER = 'inhouse-capacity';
const SHAPE = /^(\d{1,15})(?:\/([\w:-]+))?$/;

/** The board and the iteration in the address of the capacity page; null where it has none, or Jira does not tell it. */
export function capacityTarget(location: unknown): CapacityTarget | null {
  const [, boardId, iteration] = SHAPE.exec(addressParameter(location, PARAMETER) ?? '') ?? [];
  return boardId === undefined ? null : { boardId: Number(boardId), iteration: iteration ?? null };
}

/** Opens the capacity page of a space. */
export async function openCapacity(
  projectKey: string,
  { boardId, iteration }: { readonly boardId: number; readonly iteration: Iteration | null },
): Promise<void> {
  const page = await router.getUrl({ target: 'module', moduleKey: MODULE_KEY, projectKey });
  if (page === null) return;
  const key = iteration === null ? '' : `/${iterationKey(iteration.source)}`;
  page.searchParams.set(PARAMETER, `${String(boardId)}${key}`);
  await router.navigate(page.href);
}
