import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from './components/app-frame';
import { ModuleView } from './components/module-view';
import { SettingsPage } from './components/settings-page';

/** One resource for all pages. By module key. */
const PAGES = {
  settings: { view: SettingsPage, edit: null },
};

ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={PAGES} />
  </AppFrame>,
);
