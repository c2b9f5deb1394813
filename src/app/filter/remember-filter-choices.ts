import type { RememberFilterPayload } from '../../contract';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { filterChoiceId } from './filter-choice-id';

/** Keeps what the viewer chose in a filter gadget; choices of null forget it. */
export async function rememberFilterChoices(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { choices, ...place }: RememberFilterPayload,
  accountId: string,
): Promise<Result<null, AppError>> {
  const id = filterChoiceId(place, accountId);
  if (choices === null) {
    await store.removeOne('filter-choice', id);
    return success(null);
  }
  const written = await store.writeOne('filter-choice', id, {
    ...{ version: 2, choices },
    chosenAt: clock.now(),
  });
  return written.ok ? success(null) : written;
}
