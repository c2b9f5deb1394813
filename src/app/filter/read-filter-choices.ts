import type { FilterPlace } from '../../contract';
import type { AppError } from '../../core/error';
import type { FilterChoices } from '../../core/filter/config';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { filterChoiceId } from './filter-choice-id';

/** What the viewer chose last in a filter gadget; null when nothing is remembered. */
export async function readFilterChoices(
  { store }: Pick<Ports, 'store'>,
  place: FilterPlace,
  accountId: string,
): Promise<Result<FilterChoices | null, AppError>> {
  const stored = await store.readOne('filter-choice', filterChoiceId(place, accountId));
  return stored.ok ? success(stored.value?.choices ?? null) : stored;
}
