import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from './components/app-frame';
import { CapacityAction } from './components/capacity-action/capacity-action';
import { CapacityPanel } from './components/capacity-panel/capacity-panel';
import { ModuleView } from './components/module-view';
import { ReportGadget } from './components/report/gadget/report-gadget';
import { ReportGadgetEditor } from './components/report/gadget/report-gadget-editor';
import { ReportsPage } from './components/reports-page';
import { SettingsPage } from './components/settings-page';
import { SpacePage } from './components/space-page';

/** One resource for all pages, and for the gadget that shows what a page does. By module key. */
const PAGES = {
  settings: { view: SettingsPage, edit: null },
  'capacity-board': { view: CapacityAction, edit: null },
  'capacity-sprint': { view: CapacityAction, edit: null },
  'capacity-panel': { view: CapacityPanel, edit: null },
  capacity: { view: SpacePage, edit: null },
  reports: { view: ReportsPage, edit: null },
  // Here, so that dashboards without reports do not load what reports need.
  report: { view: ReportGadget, edit: ReportGadgetEditor },
};

ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={PAGES} />
  </AppFrame>,
);
