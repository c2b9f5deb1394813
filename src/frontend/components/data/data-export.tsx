import React, { useState } from 'react';
import { dataFileParts } from '../../../core/privacy/transfer/data-file';
import { success } from '../../../core/result';
import { readAllRecords } from '../../data/read-all-records';
import { useTexts } from '../../texts/text-provider';
import { PreparedFile } from '../prepared-file';

/** A file of everything that is stored. */
export function DataExport(): React.JSX.Element {
  const { t } = useTexts();
  const [count, setCount] = useState(0);
  return (
    <PreparedFile
      label={t('data.export.prepare')}
      fileName={t('data.export.file-name')}
      progress={t('data.export.progress', { count })}
      prepare={async () => {
        const records = await readAllRecords(setCount);
        return records.ok ? success(dataFileParts(records.value, Date.now())) : records;
      }}
    />
  );
}
