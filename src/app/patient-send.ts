import type { SendRequest } from '../core/jira/rest';
import { createLimitedSend } from '../core/plan/limited-send';
import { REQUESTS_IN_FLIGHT } from '../core/plan/plan-scan';
import { createRetryingSend } from '../core/plan/retrying-send';
import type { Ports } from '../ports/ports';

/** Sends as the caller, as many requests together as a scan has, and again where Jira is busy, for so many milliseconds from now on. */
export function patientSend(
  { jira, clock, random }: Pick<Ports, 'jira' | 'clock' | 'random'>,
  patienceMs: number,
): SendRequest {
  return createRetryingSend({
    send: createLimitedSend(jira.asViewer, REQUESTS_IN_FLIGHT),
    now: clock.now,
    wait: clock.wait,
    random: random.next,
    deadline: clock.now() + patienceMs,
    ended: null,
  });
}
