import type { AppError } from '../core/error';
import type { Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { unattended } from './unattended';

/** What is done again and again: Forge calls late, and sometimes twice. */
export type ScheduledWork = (ports: Ports) => Promise<Result<null, AppError>>;

/** A function of the manifest that Forge calls by a schedule; `name` stands in the log. */
export function createSchedule(ports: Ports, name: string, work: ScheduledWork): () => Promise<void> {
  return () => unattended(ports, name, () => work(ports));
}
