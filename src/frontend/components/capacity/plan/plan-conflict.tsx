import React from 'react';
import { Text, User } from '@forge/react';
import {
  comparePlans,
  differenceKey,
  sideOf,
  type PlanChoices,
  type PlanVersions,
} from '../../../../core/capacity/edit/compare-plans';
import type { CapacityUnit } from '../../../../core/capacity/estimate';
import type { EditSide } from '../../../../core/edit-sides';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { planDifferenceWords } from '../../../capacity/plan-words';
import { useTexts } from '../../../texts/text-provider';
import { ConflictLines } from '../../conflict-lines';

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
        wordsOf: (version) => planDifferenceWords(difference, version, { ...props, texts }),
        held: sideOf(difference, choices),
      }))}
      onChoose={(keys, side) => {
        onChoose(new Map([...choices, ...keys.map((key): [string, EditSide] => [key, side])]));
      }}
    />
  );
}
