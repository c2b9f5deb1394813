import React from 'react';
import { Box, Inline, xcss } from '@forge/react';
import { LIBRARY_FILTERS, LIBRARY_SORTS, type LibraryQuery } from '../../../report/library-view';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { TextField } from '../../form/text-field';

interface LibraryFiltersProps {
  readonly query: LibraryQuery;
  /** Whether the library stands in a space. */
  readonly hasSpace: boolean;
  readonly onChange: (part: Partial<LibraryQuery>) => void;
}

const wide = xcss({ width: '280px' });
const narrow = xcss({ width: '180px' });

/** Which reports are listed, and in which order. */
export function LibraryFilters({ query, hasSpace, onChange }: LibraryFiltersProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.200" alignBlock="end" shouldWrap>
      <Box xcss={wide}>
        <TextField
          id="report-search"
          label={t('report.library.search')}
          placeholder={t('report.library.search.placeholder')}
          initial={query.search}
          onChange={(search) => {
            onChange({ search });
          }}
        />
      </Box>
      <Box xcss={narrow}>
        <ChoiceField
          id="report-filter"
          label={t('report.library.filter')}
          choices={LIBRARY_FILTERS.filter((filter) => hasSpace || filter !== 'space').map((value) => ({
            value,
            label: t(`report.library.filter.${value}`),
          }))}
          value={query.filter}
          onChange={(filter) => {
            onChange({ filter });
          }}
        />
      </Box>
      <Box xcss={narrow}>
        <ChoiceField
          id="report-sort"
          label={t('report.library.sort')}
          choices={LIBRARY_SORTS.map((value) => ({ value, label: t(`report.library.sort.${value}`) }))}
          value={query.sort}
          onChange={(sort) => {
            onChange({ sort });
          }}
        />
      </Box>
    </Inline>
  );
}
