import { existsSync } from 'node:fs';
import type { SiteView } from '../../local/protocol';
import { browserOptions, openBrowser } from '../../test/support/browser';
import { startSite } from '../../test/support/running-site';
import { medianOf } from '../measure/interleave';
import { count, seconds } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';
import { openLedger, type Account } from './ledger';
import { recordVisit, type RecordedRequest } from './recorded-visit';
import { replayVisit } from './replay';
import { COUNT_CHARTS, VIEWS } from './views';

const PEOPLE = 200;
const FEW_PEOPLE = 20;
/** Of an app's back end in an hour, for all its customers. */
const QUOTA = 65_000;

const COSTS =
  'What each view asks for when it is opened, on the demo site with 2,000 work items: calls of functions, what these ask Jira for and the points that it takes from the hourly quota of the app, and what the browser asks Jira for, which is not metered.';
const NO_BROWSER =
  'Not measured: there is no Chromium at the path that `CHROMIUM` names, nor at `/usr/bin/chromium`.';

export const loadSection: Section = { id: 'load', title: 'Cost and load', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  if (!existsSync(browserOptions().executablePath)) return NO_BROWSER;
  const site = await startSite();
  const browser = await openBrowser();
  const ledger = await openLedger(site.url);
  try {
    const rows: string[][] = [];
    const visits = new Map<string, readonly RecordedRequest[]>();
    for (const { name, address } of VIEWS) {
      const url = await address(site.url);
      await ledger.take();
      visits.set(name, await recordVisit(browser, url));
      rows.push([name, ...costCells(await ledger.take())]);
    }
    const people = isQuick ? FEW_PEOPLE : PEOPLE;
    const requests = visits.get(COUNT_CHARTS.name) ?? [];
    const times = await together(site.url, people, requests);
    return [
      COSTS,
      markdownTable(['view', 'calls', 'GB-seconds', 'requests of these', 'points', 'of the browser'], rows),
      loadText(people, times, await ledger.take()),
    ].join('\n\n');
  } finally {
    ledger.close();
    await browser.close();
    await site.stop();
  }
}

function costCells(account: Account): readonly string[] {
  const { invocations, gbSeconds, resolverRequests, points, browserRequests } = account;
  return [
    ...[count(invocations), gbSeconds.toFixed(1), count(resolverRequests)],
    ...[count(points), count(browserRequests)],
  ];
}

/** Milliseconds of each person, all of whom begin at once. */
async function together(
  siteUrl: string,
  people: number,
  requests: readonly RecordedRequest[],
): Promise<readonly number[]> {
  const response = await fetch(new URL('/__local/site', siteUrl));
  const { users } = (await response.json()) as SiteView;
  return Promise.all(
    Array.from({ length: people }, (_, at) =>
      replayVisit({ siteUrl, requests, accountId: users[at % users.length]?.accountId ?? '' }),
    ),
  );
}

function loadText(people: number, times: readonly number[], account: Account): string {
  const { invocations, points, browserRequests, resolverRequests, refusals } = account;
  const share = ((100 * points) / QUOTA).toFixed(1);
  return [
    `${count(people)} people open the dashboard of ten count charts in the same moment, over HTTP, each with six requests in flight:`,
    `${count(invocations)} calls of functions, ${count(resolverRequests)} requests of these for ${count(points)} points (${share} % of the hour's ${count(QUOTA)}), ${count(browserRequests)} requests of browsers, of which Jira's burst limits put off ${count(refusals)}.`,
    `The median person waits ${seconds(medianOf(times))}, the last one ${seconds(Math.max(...times))}; the site and all of them share this machine. No answer was lost.`,
  ].join(' ');
}
