import { ForgeKvsAPIError, ForgeKvsError } from '@forge/kvs';
import { invocationClock } from './invocation-clock';
import { statusOfFailure } from './platform-errors';

/** The storage or a queue does not answer, or asks to be left alone, and time does not help. */
export class PlatformUnavailable extends Error {
  constructor(cause: unknown) {
    super('Forge does not answer', { cause });
    this.name = 'PlatformUnavailable';
  }
}

const PAUSES_MS = [100, 300, 900];

/**
 * Calls the storage or a queue, again after a pause as long as what goes wrong may pass. The work is done once or more often: a call that
 * got no answer may have been carried out.
 *
 * @throws {PlatformUnavailable} after the last try; what does not pass is thrown as it is.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await work();
    } catch (reason) {
      if (!mayPass(reason)) throw reason;
      await invocationClock.wait(pause * (0.5 + Math.random()));
    }
  }
  try {
    return await work();
  } catch (reason) {
    throw mayPass(reason) ? new PlatformUnavailable(reason) : reason;
  }
}

/** Too many calls, a fault of the platform, or no answer at all. */
function mayPass(reason: unknown): boolean {
  const status = statusOf(reason);
  return status === 0 || status === 429 || (status !== null && status >= 500);
}

function statusOf(reason: unknown): number | null {
  if (reason instanceof ForgeKvsAPIError) return reason.responseDetails.status;
  return reason instanceof ForgeKvsError ? null : statusOfFailure(reason);
}
