import React from 'react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import { capacitySheets } from '../../capacity/capacity-sheets';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { exportName } from '../../files/export-name';
import { useUserNames } from '../../hooks/use-user-names';
import { useTexts } from '../../texts/text-provider';
import { TableFiles } from '../table-files';

interface CapacityExportProps {
  readonly numbers: readonly IterationNumbers[];
  readonly combined: CombinedCapacity;
  readonly roles: readonly CapacityRole[];
}

/** The tables of the page as files. The names of people are asked for first. */
export function CapacityExport({ numbers, combined, roles }: CapacityExportProps): React.JSX.Element {
  const texts = useTexts();
  const names = useUserNames([...combined.people, ...combined.unplanned].map(({ accountId }) => accountId));
  const title = numbers.map(({ input }) => input.iteration.name).join(' ');
  return (
    <TableFiles
      fileName={exportName(title, texts.t('module.capacity.title'))}
      sheets={capacitySheets({ numbers, combined, roles, names, texts })}
    />
  );
}
