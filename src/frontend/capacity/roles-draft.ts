import type { CapacityRole } from '../../core/capacity/records/site-capacity';

/** The roles that a form describes; null where one has no name, or two have the same. */
export function rolesFromDraft(draft: readonly CapacityRole[]): readonly CapacityRole[] | null {
  const roles = draft.map(({ id, name }) => ({ id, name: name.trim() }));
  const names = new Set(roles.map(({ name }) => name));
  return names.size === roles.length && !names.has('') ? roles : null;
}
