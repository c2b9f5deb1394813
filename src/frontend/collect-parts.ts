import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';

interface Part<Position> {
  /** Where the next part begins; null where this is the last. */
  readonly next: Position | null;
}

/** Asks a resolver that answers in parts until there are no more. */
export async function collectParts<T extends Part<Position>, Position = string>(
  ask: (from: Position | null) => Promise<Result<T, AppError>>,
): Promise<Result<readonly T[], AppError>> {
  const parts: T[] = [];
  let from: Position | null = null;
  do {
    const part: Result<T, AppError> = await ask(from);
    if (!part.ok) return part;
    parts.push(part.value);
    from = part.value.next;
  } while (from !== null);
  return success(parts);
}
