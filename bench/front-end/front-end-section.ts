import { medianOf } from '../measure/interleave';
import { kilobytes, milliseconds, ratio } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';
import { loadDashboard, type DashboardLoads, type LoadTime } from './load-dashboard';
import { measureResources, type ResourceSize, type ResourceSizes } from './resource-sizes';

const INTRODUCTION =
  'Scripts as browsers load them, minified. An empty view is a UI Kit resource that draws nothing: what Forge and React weigh in each. All gadgets are one resource and their forms another; the one that shows reports stands with the pages.';
const LOADS =
  "The demo dashboard of the local site, twelve charts, each in a frame of its own, opened in headless Chromium without a graphics processor: from the start of the navigation to the first chart with complete numbers, and to all. The site, the browser and all of the app share this machine's processors.";
const NO_BROWSER =
  'Loading was not measured: there is no Chromium at the path that `CHROMIUM` names, nor at `/usr/bin/chromium`.';

export const frontEndSection: Section = { id: 'front-end', title: 'Front end', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  const sizes = sizesTable(await measureResources());
  const loads = await loadDashboard(isQuick ? 2 : 7);
  return [INTRODUCTION, sizes, ...(loads === null ? [NO_BROWSER] : loadParts(loads))].join('\n\n');
}

function sizesTable({ empty, views, frames }: ResourceSizes): string {
  const row = (kind: string, size: ResourceSize, toEmpty: string): string[] => [
    `${kind} ${size.name}`.trim(),
    kilobytes(size.bytes),
    kilobytes(size.gzippedBytes),
    toEmpty,
  ];
  return markdownTable(
    ['script', 'size', 'gzipped', 'to an empty view'],
    [
      row('', empty, ratio(1)),
      ...views.map((size) => row('UI Kit', size, ratio(size.bytes / empty.bytes))),
      ...frames.map((size) => row('Frame', size, '')),
    ],
  );
}

function loadParts({ firstVisit, laterVisits, largestReconcileBytes }: DashboardLoads): readonly string[] {
  const later: LoadTime = {
    first: medianOf(laterVisits.map(({ first }) => first)),
    all: medianOf(laterVisits.map(({ all }) => all)),
  };
  const row = (name: string, { first, all }: LoadTime): string[] => [
    name,
    milliseconds(first),
    milliseconds(all),
    ratio(all / first),
  ];
  return [
    LOADS,
    markdownTable(
      ['visit', 'first numbers', 'all numbers', 'all to first'],
      [row('first, nothing kept', firstVisit), row(`later, median of ${String(laterVisits.length)}`, later)],
    ),
    `The largest tree that a view sent to be drawn has ${kilobytes(largestReconcileBytes)}.`,
  ];
}
