import { createRetryingSend } from '../../core/plan/retrying-send';
import type { SendRequest } from '../../core/jira/rest';
import { createBrowserSend } from '../browser-send';

/** Nobody waits longer for a page; the failure offers to try again. */
const PATIENCE_MS = 20_000;

const browserSend = createBrowserSend();

/** Sends as the viewer, again where Jira is busy, as long as somebody would wait. */
export function patientSend(): SendRequest {
  return createRetryingSend({
    send: browserSend,
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
    deadline: Date.now() + PATIENCE_MS,
    ended: null,
  });
}
