import React, { useState } from 'react';
import { Box, Button, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import type { ReportLibrary } from '../../../../contract/reports';
import { useTexts } from '../../../texts/text-provider';
import { MultiSelectField } from '../../form/multi-select-field';
import { LIST, type LibraryPartProps } from './library-place';
import { ReportFile } from './report-file';

interface LibraryTransferProps extends LibraryPartProps {
  readonly library: ReportLibrary;
}

const readable = xcss({ maxWidth: '960px' });

/** The configuration of many reports as a file. */
export function LibraryTransfer({ library, go }: LibraryTransferProps): React.JSX.Element {
  const { t, locale } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = library.reports
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const all = options.map(({ value }) => value);
  return (
    <Box xcss={readable}>
      <Stack space="space.200">
        <Inline space="space.200" alignBlock="center" spread="space-between" shouldWrap>
          <Heading size="medium" as="h2">
            {t('report.transfer.title')}
          </Heading>
          <Button
            appearance="subtle"
            onClick={() => {
              go(LIST);
            }}
          >
            {t('report.library.back')}
          </Button>
        </Inline>
        <Text>{t('report.transfer.help')}</Text>
        <MultiSelectField
          id="report-transfer"
          label={t('report.transfer.which')}
          placeholder={t('report.transfer.which.all')}
          options={options}
          value={options.filter(({ value }) => chosen.includes(value))}
          onChange={setChosen}
        />
        <ReportFile ids={chosen.length === 0 ? all : chosen} fileName={t('report.library.title')} />
      </Stack>
    </Box>
  );
}
