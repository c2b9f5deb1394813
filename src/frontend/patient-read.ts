import type { AppError } from '../core/error';
import type { SendRequest } from '../core/jira/rest';
import { createMeter, type Meter } from '../core/plan/meter';
import { createRetryingSend } from '../core/plan/retrying-send';
import { success, type Result } from '../core/result';
import type { ReadingTools } from './reading/reading-tools';

/** What all short readings tell beside what they read. */
export interface ReadOnce {
  /** Requests to Jira that it took. */
  readonly requests: number;
  /** Epoch ms. */
  readonly readAt: number;
}

/** Reads what is short enough to be read whole or not at all; asks Jira again while the viewer's patience lasts. */
export async function patientRead<T>(
  { send, ...timing }: ReadingTools,
  patienceMs: number,
  read: (send: SendRequest, meter: Pick<Meter, 'add'>) => Promise<Result<T, AppError>>,
): Promise<Result<T & ReadOnce, AppError>> {
  const meter = createMeter(send);
  const deadline = timing.now() + patienceMs;
  const patient = createRetryingSend({ ...timing, send: meter.send, deadline, ended: null });
  const answer = await read(patient, meter);
  if (!answer.ok) return answer;
  return success({ ...answer.value, requests: meter.spent().requests, readAt: timing.now() });
}
