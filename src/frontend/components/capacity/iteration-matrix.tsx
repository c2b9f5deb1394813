import React from 'react';
import { DynamicTable, Text, User } from '@forge/react';
import type { CombinedCapacity } from '../../../core/capacity/combine-capacity';
import { loadWithoutPlan, type Load } from '../../../core/capacity/load';
import type { CapacityUnit } from '../../../core/capacity/estimate';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { iterationKey } from '../../../core/capacity/iteration';
import { useTexts } from '../../texts/text-provider';
import { comparedContent } from './compared-content';
import { rowsByPlace } from '../rows-by-place';

interface IterationMatrixProps {
  readonly numbers: readonly IterationNumbers[];
  readonly combined: CombinedCapacity;
  readonly unit: CapacityUnit;
}

interface Row {
  readonly key: string;
  readonly name: React.JSX.Element;
  /** Null where the iteration does not know the person. */
  readonly loadIn: (result: CombinedCapacity) => Load | null;
}

/** Iterations side by side: what everybody has left in each of them, and in all together. */
export function IterationMatrix({ numbers, combined, unit }: IterationMatrixProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const rows: readonly Row[] = [
    ...[...combined.people, ...combined.unplanned].map(({ accountId }) => ({
      key: accountId,
      name: <User accountId={accountId} />,
      loadIn: (result: CombinedCapacity) => loadOf(result, accountId),
    })),
    {
      key: 'unassigned',
      name: <Text>{t('capacity.row.unassigned')}</Text>,
      loadIn: ({ unassigned }) => (unassigned === null ? null : loadWithoutPlan(unassigned)),
    },
    { key: 'team', name: <Text weight="bold">{t('capacity.row.team')}</Text>, loadIn: ({ team }) => team },
  ];
  const columns: readonly {
    readonly key: string;
    readonly name: string;
    readonly result: CombinedCapacity;
  }[] = [
    ...numbers.map(({ input, result }) => ({
      key: iterationKey(input.iteration.source),
      name: input.iteration.name,
      result,
    })),
    { key: 'all', name: t('capacity.together'), result: combined },
  ];
  return (
    <DynamicTable
      label={t('capacity.by-iteration')}
      caption={t('capacity.by-iteration')}
      head={{
        cells: [
          { key: 'person', content: t('capacity.column.person') },
          ...columns.map(({ key, name }) => ({ key, content: name })),
        ],
      }}
      rows={rowsByPlace(
        uniqueRows(rows).map(({ name, loadIn }) => ({
          cells: [
            { key: 'person', content: name },
            ...columns.map((column) => ({
              key: column.key,
              content: comparedContent(loadIn(column.result), { unit, texts }),
            })),
          ],
        })),
      )}
    />
  );
}

/** Somebody may be in the plan of one iteration and have work in another without a plan. */
function uniqueRows(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

function loadOf({ people, unplanned }: CombinedCapacity, accountId: string): Load | null {
  const planned = people.find((one) => one.accountId === accountId);
  if (planned !== undefined) return planned;
  const work = unplanned.find((one) => one.accountId === accountId)?.work;
  return work === undefined ? null : loadWithoutPlan(work);
}
