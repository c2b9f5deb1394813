/**
 * Minutes between refreshes that a saved configuration asks for with its `refresh`; null for none. Jira takes positive
 * whole numbers only.
 */
export function refreshMinutes(configuration: unknown): number | null {
  if (typeof configuration !== 'object' || configuration === null) return null;
  const { refresh } = configuration as { readonly refresh?: unknown };
  return typeof refresh === 'number' && Number.isInteger(refresh) && refresh > 0 ? refresh : null;
}
