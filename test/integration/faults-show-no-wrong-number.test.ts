import { FAULT_KINDS } from '../../local/traffic/fault-kinds';
import { STORAGE_FAULTS } from '../../local/traffic/storage-faults';
import { filterChoiceId } from '../../src/app/filter/filter-choice-id';
import { templateShelf } from '../../src/app/template/template-shelf';
import type { ChartConfig } from '../../src/core/chart/config';
import { listConfigDefaults } from '../../src/core/list/parse-config';
import type { TrendConfig } from '../../src/core/trend/config';
import { aBoard } from '../support/capacity';
import { aChart, by, from, of } from '../support/chart';
import { aFaultySite, courses, type Fault, type Place } from '../support/faulty-site';
import {
  answered,
  chartGadget,
  listGadget,
  sprintGadget,
  trendGadget,
  type Gadget,
  type Shown,
} from '../support/gadget-readings';
import { aTrendConfig } from '../support/trend';

/** The first board of the generated site. */
const boardId = 1;
const PLACE = { dashboardId: '10000', gadgetId: '10001' };
const site = aFaultySite((accountId) => ({
  [`board-capacity:${String(boardId)}`]: {
    revision: 1,
    record: aBoard({ workingDays: [1, 2, 3, 4], holidays: [] }),
  },
  [`personal-template:${templateShelf('personal', accountId).prefix}a`]: {
    ...{ version: 1, name: 'Mine', config: aChart({ title: 'Effort' }) },
  },
  [`filter-choice:${filterChoiceId(PLACE, accountId)}`]: {
    ...{ version: 2, choices: { summary: { kind: 'text', text: 'sail' } }, chosenAt: null },
  },
}));

const everything = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });
const named = (name: string, jql: string) => ({ ...from({ kind: 'jql', jql }), name });
const overlapping = [named('Bugs', 'type = Bug'), named('Open', 'resolution is EMPTY')];

const SCANNED = aChart({ sources: [everything], kind: 'bar', chartBy: by('labels') });
const IN_DAYS_OF_A_BOARD = aChart({
  ...{ sources: [everything], kind: 'bar', chartBy: by('priority') },
  calculate: {
    ...{ measure: 'average', empty: 'ignore' },
    of: { kind: 'time-to-resolution', includeUnresolved: false, workingDaysOnly: true },
  },
  workingCalendar: { kind: 'board', boardId },
});
const BURNDOWN = aTrendConfig({
  ...{ kind: 'burndown', scope: { kind: 'sprint', boardId, sprintId: null } },
  ...{ estimate: { kind: 'board' }, workingCalendar: { kind: 'board', boardId } },
});

/** One for each way of reading: counted, page by page, by ids and fetches, by the ids of sources. */
const CHARTS: Readonly<Record<string, ChartConfig>> = {
  counted: aChart({ sources: [everything], kind: 'bar', chartBy: by('status') }),
  'counted in pairs': aChart({
    ...{ sources: [everything], kind: 'two-dimensional-table' },
    ...{ chartBy: by('statusCategory'), groupBy: by('issuetype') },
  }),
  'counted over time': aChart({ sources: [everything], kind: 'bar', chartBy: by('created', 'quarter') }),
  scanned: SCANNED,
  measured: aChart({
    ...{ sources: [everything], kind: 'bar', chartBy: by('priority') },
    calculate: { measure: 'median', of: of('customfield_10016') },
  }),
  'of several sources': aChart({ sources: overlapping, kind: 'table', chartBy: by('status') }),
  'side by side': aChart({ sources: overlapping, kind: 'line', chartBy: by('created', 'quarter') }),
};

/** One for each way of reading: dates, histories, a board's own, several sprints. */
const TRENDS: Readonly<Record<string, TrendConfig>> = {
  'created and resolved': aTrendConfig({
    scope: { kind: 'source', source: { kind: 'jql', jql: 'type = Bug' } },
  }),
  'a cumulative flow': aTrendConfig({
    kind: 'cumulative-flow',
    scope: { kind: 'source', source: { kind: 'jql', jql: 'type = Bug' } },
  }),
  'a burndown': BURNDOWN,
  'a velocity': aTrendConfig({
    ...{ kind: 'velocity', scope: { kind: 'sprints', boardId, sprints: 3 } },
    estimate: { kind: 'board' },
  }),
};

const list = listGadget({
  ...{ ...listConfigDefaults, columns: ['status', 'assignee'] },
  source: { kind: 'jql', jql: 'type = Bug' },
});

const sprint = sprintGadget({ version: 1, title: '', boardId, sprintId: null, refreshMinutes: null });

const templates: Gadget = async ({ call }) => answered(await call('personal-templates/list', {}));

const choices: Gadget = async ({ call }) => answered(await call('filter/read', PLACE));

const gadgetsOf = <T>(all: Readonly<Record<string, T>>, name: string, gadget: (config: T) => Gadget) =>
  Object.entries(all).map(([kind, config]) => [`${name} ${kind}`, gadget(config)] as const);
const CHART_GADGETS = gadgetsOf(CHARTS, 'a chart that is', chartGadget);
const TREND_GADGETS = gadgetsOf(TRENDS, 'the trend', trendGadget);
const SHORT_GADGETS = [['a work item list', list] as const, ['a sprint', sprint] as const];

/** What begins with the settings of the site, with the days of a board, or with what a person keeps. */
const STORED_GADGETS = [
  ['a chart by the settings', chartGadget(SCANNED)],
  ['a chart in the days of a board', chartGadget(IN_DAYS_OF_A_BOARD)],
  ['a burndown in the days of a board', trendGadget(BURNDOWN)],
  ['a sprint', sprint],
  ['a list of templates', templates],
  ['what a viewer chose in a filter', choices],
] as const;

/** The background script runs the code of the browser's scan: one rate shows that every fault comes through. */
const RATES: Readonly<Record<Place, readonly number[]>> = {
  browser: [0.1, 0.5, 1],
  resolver: [0.1, 0.5, 1],
  dashboard: [0.5],
};

interface Trial {
  readonly gadget: Gadget;
  readonly place: Place;
  readonly faults: readonly { readonly name: string }[];
}

async function expectNoWrongNumber({ gadget, place, faults }: Trial): Promise<void> {
  const show = (fault: Fault | null): Promise<Shown> => site.read(gadget, place, fault);
  const right = await show(null);
  expect(right).toMatchObject({ saysMore: false, numbers: expect.any(Array) as unknown });
  for (const { name } of faults) {
    for (const [rate, seed] of courses(RATES[place])) {
      const { numbers, saysMore } = await show({ name, rate, seed });
      expect({ name, rate, seed, numbers }).toEqual({ name, rate, seed, numbers: numbers && right.numbers });
      // Either the whole, or a word about what is missing.
      expect(saysMore).toBe(numbers === null);
    }
  }
}

describe('whatever fails', () => {
  afterAll(() => {
    process.stdout.write(`${String(site.trials())} readings were struck by faults\n`);
  });

  it.each([...CHART_GADGETS, ...TREND_GADGETS])(
    '%s shows the right numbers or says that it has not got them, wherever it is read',
    async (_, gadget) => {
      for (const place of ['browser', 'resolver', 'dashboard'] as const) {
        await expectNoWrongNumber({ gadget, place, faults: FAULT_KINDS });
      }
    },
  );

  it.each(SHORT_GADGETS)('%s is shown whole or not at all', async (_, gadget) => {
    await expectNoWrongNumber({ gadget, place: 'browser', faults: FAULT_KINDS });
  });

  it.each(STORED_GADGETS)('in the storage, %s is shown right or not at all', async (_, gadget) => {
    for (const place of ['browser', 'resolver'] as const) {
      await expectNoWrongNumber({ gadget, place, faults: STORAGE_FAULTS });
    }
  });

  it.each([...CHART_GADGETS, ...TREND_GADGETS, ...SHORT_GADGETS])(
    '%s gets over faults that pass',
    async (_, gadget) => {
      for (const name of ['cut-before', '429-retry-after', '500', '503', 'slow']) {
        expect(await site.read(gadget, 'browser', { name, rate: 0.1 })).toMatchObject({ saysMore: false });
      }
    },
  );
});
