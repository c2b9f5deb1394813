import type { FilterPlace } from '../../contract';

/** Under which id a viewer's choices in one gadget are kept: nobody else's calls can name it. */
export function filterChoiceId({ dashboardId, gadgetId }: FilterPlace, accountId: string): string {
  return `${dashboardId}:${gadgetId}:${accountId}`;
}
