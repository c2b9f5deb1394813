import type { AppError } from '../core/error';
import type { Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { unattended } from './unattended';
import type { UnattendedWork } from './unattended-work';

/** What is done again and again: Forge calls late, and sometimes twice. */
export interface ScheduledWork extends UnattendedWork {
  /** Stands in the log. */
  readonly name: string;
  readonly work: (ports: Ports) => Promise<Result<null, AppError>>;
}

/** A function of the manifest that Forge calls by a schedule. */
export function createSchedule(ports: Ports, { name, work }: ScheduledWork): () => Promise<void> {
  return async () => {
    await unattended(ports, name, () => work(ports));
  };
}
