import React from 'react';
import ForgeReconciler from '@forge/react';
import { AppFrame } from './components/app-frame';
import { ModuleView } from './components/module-view';
import { SiteSettingsForm } from './components/site-settings-form';

/** One resource for all pages. By module key. */
const PAGES = {
  settings: { view: SiteSettingsForm, edit: null },
};

ForgeReconciler.render(
  <AppFrame>
    <ModuleView modules={PAGES} />
  </AppFrame>,
);
