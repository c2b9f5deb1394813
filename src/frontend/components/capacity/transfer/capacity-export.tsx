import React from 'react';
import { writeOwnFile } from '../../../../core/capacity/transfer/own-file';
import { success } from '../../../../core/result';
import { readPresent } from '../../../capacity/transfer/read-present';
import { useTexts } from '../../../texts/text-provider';
import { PreparedFile } from '../../prepared-file';

/** A file of everything that is stored about capacity. */
export function CapacityExport(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <PreparedFile
      label={t('transfer.export')}
      fileName={t('transfer.file-name')}
      prepare={async () => {
        const present = await readPresent();
        return present.ok ? success(writeOwnFile(present.value)) : present;
      }}
    />
  );
}
