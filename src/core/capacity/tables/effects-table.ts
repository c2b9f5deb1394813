import type { Table } from '../../table/table';
import type { NoFigureReason } from '../figure';
import type { Load } from '../load';
import { changedLoads, type LoadOwner } from '../what-if/changed-loads';
import type { Effect } from '../what-if/effects';
import { figureCell } from './figure-cell';

const FIGURES = ['remaining', 'allocated', 'balance'] as const;

export interface EffectsWords {
  readonly column: (column: 'person' | 'iteration') => string;
  readonly figure: (figure: (typeof FIGURES)[number], when: 'before' | 'after') => string;
  readonly who: (who: LoadOwner) => string;
  readonly iteration: (key: string) => string;
  readonly reason: (reason: NoFigureReason) => string;
}

/** Whose numbers a draft changes: as they are and as they would be. Who is new, or leaves, has none on one side. */
export function effectsTable(effects: readonly Effect[], words: EffectsWords): Table {
  const cell = (load: Load | null, figure: (typeof FIGURES)[number]) =>
    load === null ? null : figureCell(load[figure], words.reason);
  return [
    [
      ...(['person', 'iteration'] as const).map(words.column),
      ...FIGURES.flatMap((figure) => [words.figure(figure, 'before'), words.figure(figure, 'after')]),
    ],
    ...effects.flatMap((effect) =>
      changedLoads(effect).map(({ who, was, now }) => [
        ...[words.who(who), words.iteration(effect.iteration)],
        ...FIGURES.flatMap((figure) => [cell(was, figure), cell(now, figure)]),
      ]),
    ),
  ];
}
