import React from 'react';
import { Button, ButtonGroup, Inline } from '@forge/react';
import type { LibraryQuery } from '../../../report/library-view';
import { useTexts } from '../../../texts/text-provider';
import { LibraryFilters } from './library-filters';
import type { LibraryPartProps } from './library-place';

interface LibraryToolsProps extends Pick<LibraryPartProps, 'space' | 'go'> {
  readonly query: LibraryQuery;
  readonly onQuery: (query: LibraryQuery) => void;
  readonly hasTemplates: boolean;
}

/** Above the list of reports: which of them are listed, and the ways to what is not in the list. */
export function LibraryTools({
  query,
  onQuery,
  hasTemplates,
  space,
  go,
}: LibraryToolsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.200" alignBlock="end" spread="space-between" shouldWrap>
      <LibraryFilters
        query={query}
        hasSpace={space !== null}
        onChange={(part) => {
          onQuery({ ...query, page: 0, ...part });
        }}
      />
      <ButtonGroup label={t('report.library.title')}>
        {(['import', 'export'] as const).map((kind) => (
          <Button
            key={kind}
            appearance="subtle"
            onClick={() => {
              go({ kind });
            }}
          >
            {t(`report.transfer.${kind}`)}
          </Button>
        ))}
        {hasTemplates && (
          <Button
            isSelected={query.filter === 'templates'}
            onClick={() => {
              onQuery({ ...query, filter: 'templates', page: 0 });
            }}
          >
            {t('report.library.from-template')}
          </Button>
        )}
        <Button
          appearance="primary"
          onClick={() => {
            go({ kind: 'new' });
          }}
        >
          {t('report.library.new')}
        </Button>
      </ButtonGroup>
    </Inline>
  );
}
