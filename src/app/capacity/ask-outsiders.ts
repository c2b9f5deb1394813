import { findOutsiders, type OutsidersQuestion } from '../../core/capacity/edit/find-outsiders';
import type { Ports } from '../../ports/ports';
import { patientSend } from '../patient-send';

/** As long as a resolver can wait for Jira and still write. */
const PATIENCE_MS = 15_000;

/** Who of them cannot be planned in the space, as Jira tells the caller. */
export function askOutsiders(
  ports: Pick<Ports, 'jira' | 'clock' | 'random'>,
  question: OutsidersQuestion,
): ReturnType<typeof findOutsiders> {
  return findOutsiders(patientSend(ports, PATIENCE_MS), question);
}
