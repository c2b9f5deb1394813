import { isForgePlatformError, ProxyRequestError } from '@forge/api';

const FETCH_FAILED = 'FUNCTION_FETCH_ERR';

/**
 * The status of a request that failed on its way: what the platform's proxy says, or 0 when the network gave up. Null for the
 * platform's other exceptions: they are about the app itself, such as a missing consent.
 */
export function statusOfFailure(reason: unknown): number | null {
  if (reason instanceof ProxyRequestError) return reason.status;
  if (!(reason instanceof Error)) return null;
  return reason.name === FETCH_FAILED || !isForgePlatformError(reason) ? 0 : null;
}

/** The user has to agree to something: Forge asks once it sees this exception. */
export function needsConsent(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'NEEDS_AUTHENTICATION_ERR';
}
