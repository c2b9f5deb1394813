/** For so long what was deleted can be put back. */
export const DELETED_KEPT_DAYS = 7;

const DAY_MS = 86_400_000;

/** `deletedAt` is epoch ms. The storage is late with removing what has expired, so this decides. */
export function canBeRestored({ deletedAt }: { readonly deletedAt: number }, now: number): boolean {
  return now < deletedAt + DELETED_KEPT_DAYS * DAY_MS;
}
