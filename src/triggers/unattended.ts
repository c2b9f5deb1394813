import type { AppError } from '../core/error';
import type { Result } from '../core/result';
import type { Ports } from '../ports/ports';

/**
 * Does work that nobody waits for. An exception is caught here and nowhere else: it is logged with an id, as is a failure, since
 * nobody is there to be told.
 */
export async function unattended(
  { ids, log }: Pick<Ports, 'ids' | 'log'>,
  where: string,
  work: () => Promise<Result<null, AppError>>,
): Promise<void> {
  const logged = (reason: unknown): void => {
    log.error({ id: ids.next(), where, reason });
  };
  try {
    const answer = await work();
    if (!answer.ok) logged(answer.error.code);
  } catch (reason) {
    logged(reason);
  }
}
