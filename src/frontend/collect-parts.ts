import type { AppError } from '../core/error';
import { success, type Result } from '../core/result';

interface Part {
  /** Behind which the next part begins; null where this is the last. */
  readonly next: string | null;
}

/** Asks a resolver that answers in parts until there are no more. */
export async function collectParts<T extends Part>(
  ask: (after: string | null) => Promise<Result<T, AppError>>,
): Promise<Result<readonly T[], AppError>> {
  const parts: T[] = [];
  let after: string | null = null;
  do {
    const part: Result<T, AppError> = await ask(after);
    if (!part.ok) return part;
    parts.push(part.value);
    after = part.value.next;
  } while (after !== null);
  return success(parts);
}
