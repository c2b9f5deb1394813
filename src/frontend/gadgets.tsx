import React from 'react';
import ForgeReconciler from '@forge/react';
import { SHARED_READING_EVENTS } from '../contract/shared-reading';
import { AppFrame } from './components/app-frame';
import { CapacityGadget } from './components/capacity-gadget/capacity-gadget';
import { CapacityGadgetEditor } from './components/capacity-gadget/capacity-gadget-editor';
import { ChartGadget } from './components/chart-gadget';
import { FilterEditor } from './components/filter/filter-editor';
import { FilterGadget } from './components/filter/filter-gadget';
import { ChartEditor } from './components/form/chart-editor';
import { ListEditor } from './components/list/list-editor';
import { ListGadget } from './components/list/list-gadget';
import { ModuleView } from './components/module-view';
import { SprintEditor } from './components/sprint/sprint-editor';
import { SprintGadget } from './components/sprint/sprint-gadget';
import { TrendEditor } from './components/trend/trend-editor';
import { TrendGadget } from './components/trend/trend-gadget';
import { pageBus } from './hub/bus';

/** One resource for all gadgets, viewed and edited: a dashboard of ten loads its script once. By module key. */
const GADGETS = {
  chart: { view: ChartGadget, edit: ChartEditor },
  trend: { view: TrendGadget, edit: TrendEditor },
  'work-items': { view: ListGadget, edit: ListEditor },
  sprint: { view: SprintGadget, edit: SprintEditor },
  'capacity-gadget': { view: CapacityGadget, edit: CapacityGadgetEditor },
  filter: { view: FilterGadget, edit: FilterEditor },
};

// The background script waits a moment for those that come together.
pageBus.emit(SHARED_READING_EVENTS.coming, {});
ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={GADGETS} />
  </AppFrame>,
);
