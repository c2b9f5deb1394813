import React from 'react';
import { Stack } from '@forge/react';
import { SiteCapacityForm } from './capacity/settings/site-capacity-form';
import { CapacityTransfer } from './capacity/transfer/capacity-transfer';
import { SiteSettingsForm } from './site-settings-form';
import { SiteTemplates } from './template/site-templates';

/** The administrator's page. */
export function SettingsPage(): React.JSX.Element {
  return (
    <Stack space="space.500">
      <SiteSettingsForm />
      <SiteCapacityForm />
      <SiteTemplates />
      <CapacityTransfer />
    </Stack>
  );
}
