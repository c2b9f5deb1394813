import { appError, type AppError } from '../core/error';
import { failure, type Result } from '../core/result';
import type { Ports } from '../ports/ports';

/**
 * Does work that nobody waits for. An exception is caught here and nowhere else: it is logged with an id, as is a failure, since
 * nobody is there to be told. Answers how it went.
 */
export async function unattended<T>(
  { ids, log }: Pick<Ports, 'ids' | 'log'>,
  where: string,
  work: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const logged = (reason: unknown): void => {
    log.error({ id: ids.next(), where, reason });
  };
  try {
    const answer = await work();
    if (!answer.ok) logged(answer.error.code);
    return answer;
  } catch (reason) {
    logged(reason);
    return failure(appError('internal'));
  }
}
