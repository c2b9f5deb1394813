import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from './components/app-frame';
import { CapacityAction } from './components/capacity-action/capacity-action';
import { CapacityPanel } from './components/capacity-panel/capacity-panel';
import { ModuleView } from './components/module-view';
import { ReportGadget } from './components/report/gadget/report-gadget';
import { SearchReport } from './components/report/search-report';
import { ReportsPage } from './components/page/reports-page';
import { SettingsPage } from './components/page/settings-page';
import { SpacePage } from './components/page/space-page';

/** One resource for all pages, and for the gadget that shows what a page does. By module key. */
const PAGES = {
  settings: SettingsPage,
  'capacity-board': CapacityAction,
  'capacity-sprint': CapacityAction,
  'capacity-panel': CapacityPanel,
  capacity: SpacePage,
  reports: ReportsPage,
  'search-report': SearchReport,
  // Here, so that dashboards without reports do not load what reports need.
  report: ReportGadget,
};

ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={PAGES} />
  </AppFrame>,
);
