import type { Browser, Request } from 'playwright-core';
import { openPage } from '../../test/support/browser';

/** Nothing was asked for so long: the page has what it wants. */
const QUIET_MS = 2000;
const PATIENCE_MS = 120_000;
const BRIDGE = '/__local/bridge/';

/** What one visit asks of the back end and, over the bridge, of Jira. */
export interface RecordedRequest {
  readonly path: string;
  readonly body: string;
}

/** Opens a page of the local site and waits until it asks no more. */
export async function recordVisit(browser: Browser, url: string): Promise<readonly RecordedRequest[]> {
  const { page } = await openPage(browser, 'about:blank');
  const recorded: RecordedRequest[] = [];
  let heardAt = Date.now();
  const note = (request: Request): void => {
    const path = new URL(request.url()).pathname;
    heardAt = Date.now();
    if (path.startsWith(BRIDGE)) recorded.push({ path, body: request.postData() ?? '' });
  };
  page.on('request', note);
  page.on('requestfinished', () => {
    heardAt = Date.now();
  });
  const openedAt = Date.now();
  await page.goto(url);
  while (recorded.length === 0 || Date.now() - heardAt < QUIET_MS) {
    if (Date.now() - openedAt > PATIENCE_MS) throw new Error(`${url} does not come to rest.`);
    await page.waitForTimeout(QUIET_MS / 10);
  }
  await page.close();
  return recorded;
}
