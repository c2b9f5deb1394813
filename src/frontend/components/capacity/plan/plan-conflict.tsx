import React from 'react';
import { Button, ButtonGroup, DynamicTable, Inline, Stack, Text, User } from '@forge/react';
import {
  comparePlans,
  differenceKey,
  PLAN_SIDES,
  sideOf,
  type PlanChoices,
  type PlanDates,
  type PlanDifference,
  type PlanSide,
  type PlanVersions,
} from '../../../../core/capacity/edit/compare-plans';
import type { CapacityUnit } from '../../../../core/capacity/estimate';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { personPlanWords } from '../../../capacity/plan-words';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';

interface PlanConflictProps {
  readonly versions: PlanVersions;
  readonly unit: CapacityUnit;
  readonly roles: readonly CapacityRole[];
  readonly choices: PlanChoices;
  readonly onChoose: (choices: PlanChoices) => void;
}

const VERSIONS = ['before', ...PLAN_SIDES] as const;

/** A plan that somebody else saved first: each difference in a line, and whose version is to hold. */
export function PlanConflict(props: PlanConflictProps): React.JSX.Element {
  const { versions, choices, onChoose } = props;
  const texts = useTexts();
  const { t } = texts;
  const differences = comparePlans(versions);
  if (differences.length === 0) return <Text>{t('capacity.conflict.none')}</Text>;
  const choose = (chosen: readonly PlanDifference[], side: PlanSide): void => {
    const now = chosen.map((difference): [string, PlanSide] => [differenceKey(difference), side]);
    onChoose(new Map([...choices, ...now]));
  };
  return (
    <Stack space="space.100">
      <Inline>
        <ButtonGroup label={t('capacity.conflict.all')}>
          {PLAN_SIDES.map((side) => (
            <Button
              key={side}
              spacing="compact"
              onClick={() => {
                choose(differences, side);
              }}
            >
              {t(`capacity.conflict.all.${side}`)}
            </Button>
          ))}
        </ButtonGroup>
      </Inline>
      <DynamicTable
        label={t('capacity.conflict.lines')}
        head={{
          cells: [
            { key: 'what', content: t('capacity.column.person') },
            ...VERSIONS.map((version) => ({
              key: version,
              content: t(`capacity.conflict.${version}`),
            })),
            { key: 'choice', content: t('capacity.conflict.choice') },
          ],
        }}
        rows={differences.map((difference) => {
          const held = sideOf(difference, choices);
          return {
            key: differenceKey(difference),
            cells: [
              {
                key: 'what',
                content:
                  difference.kind === 'person' ? (
                    <User accountId={difference.accountId} />
                  ) : (
                    <Text>{t('capacity.conflict.dates')}</Text>
                  ),
              },
              ...VERSIONS.map((version) => ({
                key: version,
                content: <Text>{wordsOf(difference, version, { ...props, texts })}</Text>,
              })),
              {
                key: 'choice',
                content: (
                  <ButtonGroup>
                    {PLAN_SIDES.map((side) => (
                      <Button
                        key={side}
                        spacing="compact"
                        isSelected={held === side}
                        onClick={() => {
                          choose([difference], side);
                        }}
                      >
                        {t(`capacity.conflict.${side}`)}
                      </Button>
                    ))}
                  </ButtonGroup>
                ),
              },
            ],
          };
        })}
      />
    </Stack>
  );
}

function wordsOf(
  difference: PlanDifference,
  version: (typeof VERSIONS)[number],
  context: Pick<PlanConflictProps, 'unit' | 'roles'> & { readonly texts: Texts },
): string {
  if (difference.kind === 'dates') return datesText(difference[version], context.texts);
  const { before, theirs, mine } = difference;
  return personPlanWords(difference[version], [before, theirs, mine], context);
}

function datesText({ start, end }: PlanDates, { t, formats }: Texts): string {
  if (start === null && end === null) return t('capacity.conflict.dates.own');
  const text = (date: string | null): string => (date === null ? t('value.none') : formats.day(date));
  return t('capacity.conflict.dates.span', { from: text(start), to: text(end) });
}
