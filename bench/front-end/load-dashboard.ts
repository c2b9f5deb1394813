import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserOptions } from '../../test/support/browser';
import { startSite } from '../../test/support/running-site';

/** Milliseconds from the start of the navigation. */
export interface LoadTime {
  readonly first: number;
  readonly all: number;
}

export interface DashboardLoads {
  /** With nothing kept by the browser. */
  readonly firstVisit: LoadTime;
  readonly laterVisits: readonly LoadTime[];
  readonly largestReconcileBytes: number;
}

/** Under each chart of the demo dashboard, once its numbers are complete. */
const COMPLETE = '· complete';
const CHARTS = 12;
/** For busy machines: a visit that fails takes this long. */
const PATIENCE_MS = 120_000;

/** Opens the demo dashboard of a local site of its own again and again. Null where there is no browser. */
export async function loadDashboard(laterVisits: number): Promise<DashboardLoads | null> {
  const options = browserOptions();
  if (!existsSync(options.executablePath)) return null;
  const profile = mkdtempSync(join(tmpdir(), 'inhouse-bench-'));
  const site = await startSite();
  // A profile on the disk: private windows keep no compiled scripts.
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    const firstVisit = await visit(context, site.url);
    const later: LoadTime[] = [];
    while (later.length < laterVisits) later.push(await visit(context, site.url));
    return {
      firstVisit,
      laterVisits: later,
      largestReconcileBytes: await largestReconcile(context, site.url),
    };
  } finally {
    await context.close();
    await site.stop();
    rmSync(profile, { recursive: true });
  }
}

async function visit(context: BrowserContext, url: string): Promise<LoadTime> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url, { waitUntil: 'commit' });
  const first = await timeOf(page, 1);
  const all = await timeOf(page, CHARTS);
  await page.close();
  return { first, all };
}

/** When that many charts were complete, by the clock of the page: as near as its next frame. */
async function timeOf(page: Page, charts: number): Promise<number> {
  const moment = await page.waitForFunction(
    ({ text, wanted }) => {
      const shown = (document.querySelector('main')?.textContent ?? '').split(text).length - 1;
      return shown >= wanted ? performance.now() : null;
    },
    { text: COMPLETE, wanted: charts },
  );
  return (await moment.jsonValue()) ?? 0;
}

/** A visit in which every tree that a view sends is measured, so that its time means nothing. */
async function largestReconcile(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  let largest = 0;
  await page.exposeFunction('noteReconcile', (bytes: number) => {
    largest = Math.max(largest, bytes);
  });
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { noteReconcile: (bytes: number) => Promise<void> };
    const send = Reflect.get(MessagePort.prototype, 'postMessage') as (
      this: MessagePort,
      message: unknown,
    ) => void;
    MessagePort.prototype.postMessage = function (message: { to?: { command?: string } } | null): void {
      if (message?.to?.command === 'reconcile') void scope.noteReconcile(JSON.stringify(message).length);
      send.call(this, message);
    };
  });
  await page.goto(url);
  await timeOf(page, CHARTS);
  await page.close();
  return largest;
}
