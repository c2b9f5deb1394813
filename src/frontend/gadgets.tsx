import React from 'react';
import ForgeReconciler from '@forge/react';
import { SHARED_READING_EVENTS } from '../contract/shared-reading';
import { AppFrame } from './components/app-frame';
import { CapacityGadget } from './components/capacity-gadget/capacity-gadget';
import { ChartGadget } from './components/chart/chart-gadget';
import { FilterGadget } from './components/filter/filter-gadget';
import { ListGadget } from './components/list/list-gadget';
import { ModuleView } from './components/module-view';
import { readingAlone } from './components/reading-alone';
import { SprintGadget } from './components/sprint/sprint-gadget';
import { TrendGadget } from './components/trend/trend-gadget';
import { pageBus } from './hub/bus';

/** One resource for all gadgets: a dashboard of ten loads its script once, and no forms with it. By module key. */
const GADGETS = {
  chart: ChartGadget,
  trend: TrendGadget,
  'work-items': readingAlone(ListGadget),
  sprint: readingAlone(SprintGadget),
  'capacity-gadget': readingAlone(CapacityGadget),
  filter: readingAlone(FilterGadget),
};

// The background script waits a moment for those that come together.
pageBus.emit(SHARED_READING_EVENTS.coming, {});
ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={GADGETS} />
  </AppFrame>,
);
