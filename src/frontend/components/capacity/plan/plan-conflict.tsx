import React from 'react';
import { Text, User } from '@forge/react';
import {
  comparePlans,
  differenceKey,
  sideOf,
  type PlanChoices,
  type PlanDates,
  type PlanDifference,
  type PlanVersions,
} from '../../../../core/capacity/edit/compare-plans';
import type { CapacityUnit } from '../../../../core/capacity/estimate';
import type { EditSide } from '../../../../core/edit-sides';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { personPlanWords } from '../../../capacity/plan-words';
import { useTexts } from '../../../texts/text-provider';
import type { Texts } from '../../../texts/texts';
import { ConflictLines, type ConflictVersion } from '../../conflict-lines';

interface PlanConflictProps {
  readonly versions: PlanVersions;
  readonly unit: CapacityUnit;
  readonly roles: readonly CapacityRole[];
  readonly choices: PlanChoices;
  readonly onChoose: (choices: PlanChoices) => void;
}

/** A plan that somebody else saved first: each difference in a line, and whose version is to hold. */
export function PlanConflict(props: PlanConflictProps): React.JSX.Element {
  const { versions, choices, onChoose } = props;
  const texts = useTexts();
  const { t } = texts;
  const differences = comparePlans(versions);
  if (differences.length === 0) return <Text>{t('capacity.conflict.none')}</Text>;
  return (
    <ConflictLines
      label={t('capacity.conflict.lines')}
      head={t('capacity.column.person')}
      lines={differences.map((difference) => ({
        key: differenceKey(difference),
        what:
          difference.kind === 'person' ? (
            <User accountId={difference.accountId} />
          ) : (
            <Text>{t('capacity.conflict.dates')}</Text>
          ),
        wordsOf: (version) => wordsOf(difference, version, { ...props, texts }),
        held: sideOf(difference, choices),
      }))}
      onChoose={(keys, side) => {
        onChoose(new Map([...choices, ...keys.map((key): [string, EditSide] => [key, side])]));
      }}
    />
  );
}

function wordsOf(
  difference: PlanDifference,
  version: ConflictVersion,
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
