import React from 'react';
import { Stack } from '@forge/react';
import { SiteCapacityForm } from '../capacity/settings/site-capacity-form';
import { OwnSiteRoles } from '../capacity/settings/site-roles';
import { CapacityTransfer } from '../capacity/transfer/capacity-transfer';
import { AppAccess } from '../data/app-access';
import { DataDeletion } from '../data/data-deletion';
import { DataTransfer } from '../data/data-transfer';
import { RetentionPart } from '../data/retention-part';
import { StoredData } from '../data/stored-data';
import { PageTabs, type PageTab } from './page-tabs';
import { SiteSettingsForm } from './site-settings-form';
import { SiteTemplates } from '../template/site-templates';

const TABS: readonly PageTab[] = [
  { title: 'settings.tab.settings', content: Settings },
  { title: 'settings.tab.stored', content: StoredData },
  { title: 'settings.tab.transfer', content: DataTransfer },
  { title: 'settings.tab.deletion', content: DataDeletion },
  { title: 'settings.tab.retention', content: RetentionPart },
  { title: 'settings.tab.access', content: AppAccess },
];

/** The administrator's page. */
export function SettingsPage(): React.JSX.Element {
  return <PageTabs id="settings-tabs" tabs={TABS} />;
}

function Settings(): React.JSX.Element {
  return (
    <Stack space="space.500">
      <SiteSettingsForm />
      <SiteCapacityForm />
      <OwnSiteRoles />
      <SiteTemplates />
      <CapacityTransfer />
    </Stack>
  );
}
