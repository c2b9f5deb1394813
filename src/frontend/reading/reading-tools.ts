import type { SendRequest } from '../../core/jira/rest';
import type { Wait } from '../../core/plan/retrying-send';
import { createBrowserSend } from '../browser-send';
import { waitInBrowser } from '../wait-in-browser';

/** What a reading in the browser works with. */
export interface ReadingTools {
  readonly send: SendRequest;
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** 0 to 1. */
  readonly random: () => number;
}

export const BROWSER_TOOLS: ReadingTools = {
  send: createBrowserSend(),
  now: Date.now,
  wait: waitInBrowser,
  random: Math.random,
};
