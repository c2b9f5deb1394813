/** For so long what was deleted can be put back. */
export const DELETED_KEPT_DAYS = 7;

/** Reports are rules and formulas that took somebody days. */
export const DELETED_REPORTS_KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/** `deletedAt` is epoch ms, and so is the answer. */
export function restorableUntil(deletedAt: number, keptDays: number): number {
  return deletedAt + keptDays * DAY_MS;
}

/** The storage is late with removing what has expired, so this decides. */
export function canBeRestored(
  { deletedAt }: { readonly deletedAt: number },
  now: number,
  keptDays = DELETED_KEPT_DAYS,
): boolean {
  return now < restorableUntil(deletedAt, keptDays);
}
