import React from 'react';
import { DynamicTable, Text } from '@forge/react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import { LOAD_COLUMNS } from '../../capacity/load-columns';
import { useTexts } from '../../texts/text-provider';
import { loadCells } from './load-cells';
import { loadHeads } from './load-heads';
import { rowsByPlace } from '../rows-by-place';

interface RoleTableProps {
  readonly result: Pick<CombinedCapacity, 'roles'>;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
}

/** The sums of the people of each role; nothing where nobody has one. */
export function RoleTable({ result, settings, roles }: RoleTableProps): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  if (result.roles.every(({ roleId }) => roleId === null)) return null;
  const roleName = (id: string | null): string =>
    roles.find((role) => role.id === id)?.name ?? t('capacity.row.no-role');
  return (
    <DynamicTable
      label={t('capacity.roles')}
      caption={t('capacity.roles')}
      head={{
        cells: [{ key: 'role', content: t('capacity.column.role') }, ...loadHeads(LOAD_COLUMNS, texts)],
      }}
      rows={rowsByPlace(
        result.roles.map(({ roleId, ...load }) => ({
          cells: [
            { key: 'role', content: <Text>{roleName(roleId)}</Text> },
            ...loadCells(load, { unit: settings.unit, isBold: false, texts }),
          ],
        })),
      )}
    />
  );
}
