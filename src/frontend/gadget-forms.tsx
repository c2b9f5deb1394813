import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from './components/app-frame';
import { CapacityGadgetEditor } from './components/capacity-gadget/capacity-gadget-editor';
import { FilterEditor } from './components/filter/filter-editor';
import { ChartEditor } from './components/chart-form/chart-editor';
import { ListEditor } from './components/list/list-editor';
import { ModuleView } from './components/module-view';
import { ReportGadgetEditor } from './components/report/gadget/report-gadget-editor';
import { SprintEditor } from './components/sprint/sprint-editor';
import { TrendEditor } from './components/trend/trend-editor';

/** One resource for the forms of all gadgets. By module key. */
const FORMS = {
  chart: ChartEditor,
  trend: TrendEditor,
  'work-items': ListEditor,
  sprint: SprintEditor,
  'capacity-gadget': CapacityGadgetEditor,
  report: ReportGadgetEditor,
  filter: FilterEditor,
};

ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={FORMS} />
  </AppFrame>,
);
