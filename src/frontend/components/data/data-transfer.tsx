import React from 'react';
import { Box, List, ListItem, Stack, xcss } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { PageSection } from '../page/page-section';
import { DataExport } from './data-export';
import { DataImportPanel } from './data-import-panel';

/** What an import does with what is there, and with what it brings. */
const RULES = ['replaced', 'kept', 'paused', 'people', 'site'] as const;
const readable = xcss({ maxWidth: '960px' });

/** For administrators: everything that is stored as a file, and such a file to be taken over. */
export function DataTransfer(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Box xcss={readable}>
      <Stack space="space.400">
        <PageSection title={t('data.export')} help={t('data.export.help')}>
          <DataExport />
        </PageSection>
        <PageSection title={t('data.import')}>
          <List type="unordered">
            {RULES.map((rule) => (
              <ListItem key={rule}>{t(`data.import.rule.${rule}`)}</ListItem>
            ))}
          </List>
          <DataImportPanel />
        </PageSection>
      </Stack>
    </Box>
  );
}
