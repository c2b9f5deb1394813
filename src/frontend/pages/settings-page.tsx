import React from 'react';
import ForgeReconciler from '@forge/react';
import { SiteSettingsForm } from '../components/site-settings-form';
import { AppFrame } from '../components/app-frame';

ForgeReconciler.render(
  <AppFrame>
    <SiteSettingsForm />
  </AppFrame>,
);
