import React, { useState } from 'react';
import { EmptyState, Heading, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import type { ListConfig } from '../../../core/list/config';
import type { ListControl } from '../../hooks/use-list';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { ListExplain } from './list-explain';
import { ListFooter } from './list-footer';
import { ListTable } from './list-table';

interface ListResultProps {
  readonly config: ListConfig;
  readonly list: ListControl;
}

/** A page of work items with all that belongs to it, or why there is none. */
export function ListResult({ config, list }: ListResultProps): React.JSX.Element {
  const { t } = useTexts();
  const [explains, setExplains] = useState(false);
  const { isReading, reading, error, reload } = list;
  return (
    <Stack space="space.150">
      {config.title !== '' && (
        <Heading size="small" as="h2">
          {config.title}
        </Heading>
      )}
      {error !== null && <FailureMessage error={error} onRetry={reload} />}
      {isReading && <Spinner size="small" label={t('progress.label')} />}
      {reading !== null && (
        <>
          {reading.prepared.missingColumns.length > 0 && (
            <SectionMessage appearance="warning">
              <Text>{t('list.missing-columns', { fields: reading.prepared.missingColumns.join(', ') })}</Text>
            </SectionMessage>
          )}
          {reading.page.issues.length > 0 ? (
            <ListTable reading={reading} />
          ) : (
            <EmptyState header={t('empty.title')} description={t('empty.description')} headingLevel={3} />
          )}
          <ListFooter
            pageSize={config.pageSize}
            list={list}
            reading={reading}
            explains={explains}
            onExplain={() => {
              setExplains(!explains);
            }}
          />
          {explains && <ListExplain reading={reading} />}
        </>
      )}
    </Stack>
  );
}
