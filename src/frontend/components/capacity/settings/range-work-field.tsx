import React from 'react';
import { RANGE_WORK, type RangeWork } from '../../../../core/capacity/records/board-capacity';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';

interface RangeWorkFieldProps {
  readonly value: RangeWork;
  readonly onChange: (work: RangeWork) => void;
}

/** Which work belongs to dates that are no sprint and no version. */
export function RangeWorkField({ value, onChange }: RangeWorkFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ChoiceField
      id="capacity-range-work"
      label={t('capacity.settings.range-work')}
      choices={RANGE_WORK.map((work) => ({ value: work, label: t(`capacity.settings.range-work.${work}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
