import type { Scopes } from './endpoint';

/** Whether an app with the `granted` scopes may send a call; null: the call does not come through the app. */
export function isGranted(scopes: Scopes, granted: readonly string[] | null): boolean {
  if (granted === null) return true;
  const choices = [scopes.classic, scopes.granular].filter((needed) => needed.length > 0);
  return choices.length === 0 || choices.some((needed) => needed.every((scope) => granted.includes(scope)));
}
