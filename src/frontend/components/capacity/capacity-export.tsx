import React from 'react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import type { Histories } from '../../../core/plan/read-histories';
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
  /** What happened to the estimates; null where it is not known. */
  readonly histories: Histories | null;
}

/** The tables of the page as files. The names of people are asked for first. */
export function CapacityExport(props: CapacityExportProps): React.JSX.Element {
  const { numbers, combined } = props;
  const texts = useTexts();
  const names = useUserNames([...combined.people, ...combined.unplanned].map(({ accountId }) => accountId));
  const title = numbers.map(({ input }) => input.iteration.name).join(' ');
  return (
    <TableFiles
      fileName={exportName(title, texts.t('capacity.title'))}
      sheets={capacitySheets({ ...props, names, texts })}
    />
  );
}
