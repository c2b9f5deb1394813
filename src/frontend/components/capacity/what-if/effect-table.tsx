import React, { useMemo } from 'react';
import { DynamicTable, Text } from '@forge/react';
import type { CapacityUnit } from '../../../../core/capacity/estimate';
import type { Figure } from '../../../../core/capacity/figure';
import type { Load } from '../../../../core/capacity/load';
import { changedLoads } from '../../../../core/capacity/what-if/changed-loads';
import { effectsOf } from '../../../../core/capacity/what-if/effects';
import type { Scenario } from '../../../../core/capacity/what-if/scenario';
import { figureText } from '../../../capacity/capacity-text';
import type { DraftWords } from '../../../capacity/draft-words';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';
import { headText } from '../../head-text';
import { rowsByPlace } from '../../rows-by-place';

interface EffectTableProps {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly words: DraftWords;
}

const COLUMNS = ['remaining', 'allocated', 'balance'] as const;

/** Whose numbers a draft changes, and how. */
export function EffectTable({ before, after, words }: EffectTableProps): React.JSX.Element | null {
  const texts = useTexts();
  const { t } = texts;
  const effects = useMemo(() => effectsOf(before, after), [before, after]);
  const rows = effects.flatMap((effect) =>
    changedLoads(effect).map((load) => ({ ...load, iteration: effect.iteration })),
  );
  if (rows.length === 0) return null;
  const { unit } = before.board;
  return (
    <DynamicTable
      label={t('capacity.effects')}
      caption={t('capacity.effects')}
      head={{
        cells: [
          { key: 'person', content: t('capacity.column.person') },
          { key: 'iteration', content: t('capacity.column.iteration') },
          ...COLUMNS.map((column) => ({ key: column, content: headText(t(`capacity.column.${column}`)) })),
        ],
      }}
      rows={rowsByPlace(
        rows.map(({ who, iteration, was, now }) => ({
          cells: [
            {
              key: 'person',
              content: (
                <Text>
                  {who.kind === 'person' ? words.person(who.accountId) : t(`capacity.row.${who.kind}`)}
                </Text>
              ),
            },
            { key: 'iteration', content: <Text>{words.iteration(iteration)}</Text> },
            ...COLUMNS.map((column) => ({
              key: column,
              content: changeContent({ was: figureOf(was, column), now: figureOf(now, column) }, unit, texts),
            })),
          ],
        })),
      )}
    />
  );
}

function figureOf(load: Load | null, column: (typeof COLUMNS)[number]): Figure | null {
  return load?.[column] ?? null;
}

function changeContent(
  { was, now }: { readonly was: Figure | null; readonly now: Figure | null },
  unit: CapacityUnit,
  texts: Texts,
): React.JSX.Element {
  const textOf = (figure: Figure | null): string =>
    figure === null ? texts.t('value.none') : figureText(figure, unit, texts);
  const isSame = textOf(was) === textOf(now);
  const isShort = (now?.value ?? 0) < 0;
  return (
    <Text align="end" {...(isShort ? { color: 'color.text.danger' } : {})}>
      {isSame ? textOf(now) : texts.t('capacity.effect', { before: textOf(was), after: textOf(now) })}
    </Text>
  );
}
