import { useBridgeHost } from '../../support/forge-bridge';
import type { Overlay } from '../../../src/core/filter/hub-messages';
import { announceFilter } from '../../../src/frontend/hub/announce-filter';
import type { Bus } from '../../../src/frontend/hub/bus';
import { startFilterHub } from '../../../src/frontend/hub/filter-hub';
import { followOverlay } from '../../../src/frontend/hub/follow-overlay';
import { keepFilter } from '../../../src/frontend/hub/keep-filter';
import { createPageBus } from '../../support/page-bus';

useBridgeHost({ handle: () => new Promise(() => undefined) });

const CLAUSE = 'status = "Done"';
const filter = (clause: string, gadgetId = '10') => ({ dashboardId: '1', gadgetId, clause, isReady: true });

function aChart(page: Bus, dashboardId = '1'): { readonly heard: Overlay[] } {
  const heard: Overlay[] = [];
  followOverlay(page, dashboardId, (overlay) => heard.push(overlay));
  return { heard };
}

/** A hub whose roll calls the test makes. */
function aHub(page: Bus): { readonly callRoll: () => void } {
  const scheduled: (() => void)[] = [];
  startFilterHub(page, (run) => scheduled.push(run));
  return { callRoll: () => scheduled.shift()?.() };
}

const STEPS = {
  hub: (page: Bus) => void aHub(page),
  filter: (page: Bus) => void announceFilter(page, filter(CLAUSE)),
};

describe('a filter, a chart and the background script of a dashboard', () => {
  it.each([
    ['hub, filter, chart'],
    ['hub, chart, filter'],
    ['filter, hub, chart'],
    ['filter, chart, hub'],
    ['chart, filter, hub'],
    ['chart, hub, filter'],
  ])('find each other in the order %s', (order) => {
    const page = createPageBus();
    let chart: ReturnType<typeof aChart> | null = null;
    for (const step of order.split(', ')) {
      if (step === 'chart') chart = aChart(page);
      else STEPS[step as keyof typeof STEPS](page);
    }
    expect(chart?.heard.at(-1)).toEqual({ dashboardId: '1', clause: CLAUSE, isSettled: true });
  });

  it('keep dashboards apart', () => {
    const page = createPageBus();
    aHub(page);
    announceFilter(page, filter(CLAUSE));
    expect(aChart(page, '2').heard).toEqual([{ dashboardId: '2', clause: null, isSettled: true }]);
  });

  it('follow a change, and say nothing when nothing changed', () => {
    const page = createPageBus();
    const { callRoll } = aHub(page);
    const chart = aChart(page);
    const leave = announceFilter(page, filter(CLAUSE));
    leave();
    announceFilter(page, filter('status = "To Do"'));
    callRoll();
    callRoll();
    expect(chart.heard.map(({ clause }) => clause)).toEqual([null, CLAUSE, 'status = "To Do"']);
  });

  it('ask for all filters of the dashboard, until one is removed without a word', () => {
    const page = createPageBus();
    const { callRoll } = aHub(page);
    const chart = aChart(page);
    announceFilter(page, filter(CLAUSE));
    const remove = announceFilter(page, filter('labels = "a"', '11'));
    expect(chart.heard.at(-1)?.clause).toBe(`${CLAUSE} AND labels = "a"`);
    remove();
    for (let call = 0; call < 4; call += 1) callRoll();
    expect(chart.heard.at(-1)?.clause).toBe(CLAUSE);
  });

  it('stay filtered while a filter is being edited, as long as that takes', () => {
    const page = createPageBus();
    const { callRoll } = aHub(page);
    const chart = aChart(page);
    const close = announceFilter(page, filter(CLAUSE));
    close();
    const leave = keepFilter(page, { dashboardId: '1', gadgetId: '10' });
    for (let call = 0; call < 10; call += 1) callRoll();
    expect(chart.heard.at(-1)?.clause).toBe(CLAUSE);
    leave();
    for (let call = 0; call < 4; call += 1) callRoll();
    expect(chart.heard.at(-1)?.clause).toBeNull();
  });

  it('ignore what is not one of their messages', () => {
    const page = createPageBus();
    aHub(page);
    const chart = aChart(page);
    page.emit('inhouse.filter.presence', { ...filter('status = Done ORDER BY key') });
    page.emit('inhouse.filter.presence', null);
    page.emit('inhouse.filter.request', 7);
    expect(chart.heard).toHaveLength(1);
  });
});
