import React from 'react';
import { List, ListItem, Stack, Text } from '@forge/react';
import { ACTORS } from '../../../core/privacy/access';
import { useTexts } from '../../texts/text-provider';
import { PageSection } from '../page/page-section';
import { FeatureAccess } from './feature-access';
import { ScopeTable } from './scope-table';

/** For administrators: in whose name the app does what, what it may do at all, why, and where it does it. */
export function AppAccess(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.300">
      <PageSection title={t('access.acts')}>
        <List type="unordered">
          {ACTORS.map((actor) => (
            <ListItem key={actor}>{t(`access.acts.${actor}`)}</ListItem>
          ))}
        </List>
        <Text>{t('access.features.help')}</Text>
        <FeatureAccess />
      </PageSection>
      <PageSection title={t('access.scopes')} help={t('access.scopes.help')}>
        <ScopeTable />
      </PageSection>
    </Stack>
  );
}
