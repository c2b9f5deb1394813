import { createRetryingSend } from '../../core/plan/retrying-send';
import type { SendRequest } from '../../core/jira/rest';
import { BROWSER_TOOLS } from '../reading/reading-tools';

/** Nobody waits longer for a page; the failure offers to try again. */
const PATIENCE_MS = 20_000;

/** Sends as the viewer, again where Jira is busy, as long as somebody would wait. */
export function patientSend(): SendRequest {
  return createRetryingSend({ ...BROWSER_TOOLS, deadline: Date.now() + PATIENCE_MS, ended: null });
}
