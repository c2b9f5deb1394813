import type { SendRequest } from '../../core/jira/rest';
import { createRetryingSend } from '../../core/plan/retrying-send';
import type { ReadingTools } from './reading-tools';
import { whenAborted } from '../when-aborted';

/** Asks again what fails for a moment, as long as the viewer does not stop the reading. */
export function createPatientSend(tools: ReadingTools & { readonly signal: AbortSignal }): {
  readonly send: SendRequest;
  /** Resolves when the viewer stopped it. */
  readonly stopped: Promise<void>;
} {
  const stopped = whenAborted(tools.signal).then(() => undefined);
  return { send: createRetryingSend({ ...tools, deadline: null, ended: stopped }), stopped };
}
