import React from 'react';
import { Box, xcss } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { PageSection } from '../../page/page-section';
import { CapacityExport } from './capacity-export';
import { CapacityImportPanel } from './capacity-import-panel';

const readable = xcss({ maxWidth: '960px', paddingBlockStart: 'space.400' });

/** On the administrator's page: all of the site's capacity as a file, and such files to be taken over. */
export function CapacityTransfer(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Box xcss={readable}>
      <PageSection title={t('transfer.title')} help={t('transfer.help')}>
        <CapacityExport />
        <CapacityImportPanel />
      </PageSection>
    </Box>
  );
}
