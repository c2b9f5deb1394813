import type React from 'react';
import type { CapacityView } from '../../../core/capacity/gadget/config';
import { LoadBars } from './load-bars';
import { LoadNumber } from './load-number';
import { LoadTable } from './load-table';
import type { LoadViewProps } from './load-view-props';

/** How a gadget can show loads. */
export const LOAD_VIEWS: Readonly<Record<CapacityView, (props: LoadViewProps) => React.JSX.Element | null>> =
  { bars: LoadBars, table: LoadTable, number: LoadNumber };
