/** Tells an entry of a report apart from those that others add at the same time. */
export function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}
