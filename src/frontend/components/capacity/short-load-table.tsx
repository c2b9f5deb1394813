import React from 'react';
import { DynamicTable } from '@forge/react';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { Load } from '../../../core/capacity/load';
import { useTexts } from '../../texts/text-provider';
import { loadCells } from './load-cells';
import { loadHeads } from './load-heads';
import { rowsByPlace } from '../rows-by-place';

/** A dashboard's column and a work item have no room for more; the capacity page has. */
const COLUMNS = ['remaining', 'allocated', 'balance', 'utilisation'] as const;
const SHOWN: ReadonlySet<string> = new Set(COLUMNS);

interface ShortLoadTableProps {
  readonly label: string;
  /** What the first column tells. */
  readonly head: string;
  readonly rows: readonly {
    /** Without hooks: tables of UI Kit call components in their cells themselves. */
    readonly name: React.JSX.Element;
    readonly load: Load;
    readonly isBold: boolean;
  }[];
  readonly unit: CapacityUnit;
}

/** The numbers of loads that matter most. */
export function ShortLoadTable({ label, head, rows, unit }: ShortLoadTableProps): React.JSX.Element {
  const texts = useTexts();
  return (
    <DynamicTable
      label={label}
      head={{ cells: [{ key: 'name', content: head }, ...loadHeads(COLUMNS, texts)] }}
      rows={rowsByPlace(
        rows.map(({ name, load, isBold }) => ({
          cells: [
            { key: 'name', content: name },
            ...loadCells(load, { unit, isBold, texts }).filter((cell) => SHOWN.has(cell.key)),
          ],
        })),
      )}
    />
  );
}
