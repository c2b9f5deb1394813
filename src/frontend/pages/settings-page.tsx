import React from 'react';
import ForgeReconciler from '@forge/react';
import { SiteSettingsForm } from '../components/site-settings-form';
import { TextProvider } from '../texts/text-provider';

ForgeReconciler.render(
  <TextProvider>
    <SiteSettingsForm />
  </TextProvider>,
);
