import type { TableCell } from '../../table/table';
import type { NoFigureReason } from '../figure';
import type { Load, LoadLevel } from '../load';
import { figureCell } from './figure-cell';

export const LOAD_ROW = [
  'total',
  'remaining',
  'allocated',
  'balance',
  'utilisation',
  'level',
  'open',
  'unestimated',
  'done',
] as const;

export interface LoadWords {
  readonly level: (level: LoadLevel) => string;
  readonly reason: (reason: NoFigureReason) => string;
}

/** The numbers of a load in the order of `LOAD_ROW`. Shares are numbers: 1 is all. */
export function loadRow(load: Load, words: LoadWords): readonly TableCell[] {
  const { total, remaining, allocated, balance, utilisation, level, work } = load;
  const figures = [total, remaining, allocated, balance, utilisation];
  return [
    ...figures.map((one) => figureCell(one, words.reason)),
    words.level(level),
    work?.open ?? null,
    work?.unestimated ?? null,
    work?.done ?? null,
  ];
}
