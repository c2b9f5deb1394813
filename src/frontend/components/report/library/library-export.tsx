import React, { useState } from 'react';
import type { ReportLibrary } from '../../../../contract/reports';
import { useTexts } from '../../../texts/text-provider';
import { MultiSelectField } from '../../form/multi-select-field';
import type { LibraryPartProps } from './library-place';
import { LibrarySubpage } from './library-subpage';
import { ReportFile } from './report-file';

interface LibraryExportProps extends LibraryPartProps {
  readonly library: ReportLibrary;
}

/** The configuration of many reports as a file. */
export function LibraryExport({ library, go }: LibraryExportProps): React.JSX.Element {
  const { t, locale } = useTexts();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const options = library.reports
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const all = options.map(({ value }) => value);
  return (
    <LibrarySubpage title={t('report.transfer.title')} help={t('report.transfer.help')} go={go}>
      <MultiSelectField
        id="report-transfer"
        label={t('report.transfer.which')}
        placeholder={t('report.transfer.which.all')}
        options={options}
        value={options.filter(({ value }) => chosen.includes(value))}
        onChange={setChosen}
      />
      <ReportFile ids={chosen.length === 0 ? all : chosen} fileName={t('report.library.title')} />
    </LibrarySubpage>
  );
}
