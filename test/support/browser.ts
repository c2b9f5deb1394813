import { source as axeSource, type AxeResults } from 'axe-core';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const SCREENSHOTS = resolve(__dirname, '../../.build/screenshots');

const VIEWPORT = { width: 1440, height: 1000 };

/** Generous, for busy machines: a step that fails takes this long, one that succeeds does not. */
const STEP_TIMEOUT_MS = 90_000;

/**
 * What nobody looks at: the parts of the address bar that are pages of their own cost a second of processor time for each
 * window. The others are the ones of Playwright's own list that change what a page shows: a second list replaces the first.
 */
const UNUSED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PaintHolding',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'ThirdPartyStoragePartitioning',
  'DestroyProfileOnBrowserClose',
  'MediaRouter',
  'LensOverlay',
  'AimEnabled',
  'OptimizationHints',
  'PreconnectToSearch',
  'NetworkTimeServiceQuerying',
];

/** Debian's Chromium in headless mode; `CHROMIUM` names another one. */
export function browserOptions(): { readonly executablePath: string; readonly args: string[] } {
  return {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${UNUSED_FEATURES.join(',')}`,
    ],
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch(browserOptions());
}

export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts on the page, and console errors, since it was opened. */
  readonly errors: readonly string[];
}

export async function openPage(browser: Browser, url: string): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US' });
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, errors };
}

/**
 * Of the whole page. It is made as high as what is on it: what Playwright calls a full page leaves Chromium with two opinions of
 * how far the page is scrolled, and the next press of a button misses.
 */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const viewport = page.viewportSize() ?? VIEWPORT;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  await page.setViewportSize(viewport);
}

/** What axe-core finds on the page against WCAG 2.1 A and AA, one line a rule and place. */
export async function findAccessibilityViolations(page: Page): Promise<string[]> {
  // What is just fading in or out has no contrast yet, or none any more.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
  // In frames too: axe looks into those that hold it.
  for (const frame of page.frames()) await frame.evaluate(axeSource);
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}
