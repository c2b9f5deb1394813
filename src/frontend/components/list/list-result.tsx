import React, { useState } from 'react';
import { SectionMessage, Text } from '@forge/react';
import type { ListConfig } from '../../../core/list/config';
import type { ListControl } from '../../hooks/gadget/use-list';
import { useTexts } from '../../texts/text-provider';
import { NoWorkItems } from '../no-work-items';
import { ShortResult } from '../short-result';
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
  return (
    <ShortResult title={config.title} control={list}>
      {(reading) => (
        <>
          {reading.prepared.missingColumns.length > 0 && (
            <SectionMessage appearance="warning">
              <Text>{t('list.missing-columns', { fields: reading.prepared.missingColumns.join(', ') })}</Text>
            </SectionMessage>
          )}
          {reading.page.issues.length > 0 ? <ListTable reading={reading} /> : <NoWorkItems />}
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
    </ShortResult>
  );
}
