import type React from 'react';
import type { LOAD_COLUMNS } from '../../capacity/load-columns';
import type { Texts } from '../../texts/texts';
import { headText } from '../head-text';

interface Head {
  readonly key: string;
  readonly content: React.JSX.Element | string;
}

/** The heads of columns of a load: a bar begins below its head, numbers end there. */
export function loadHeads(columns: readonly (typeof LOAD_COLUMNS)[number][], { t }: Texts): readonly Head[] {
  return columns.map((column) => {
    const text = t(`capacity.column.${column}`);
    return { key: column, content: column === 'utilisation' ? text : headText(text) };
  });
}
