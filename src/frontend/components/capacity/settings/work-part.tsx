import React from 'react';
import { CAPACITY_UNITS } from '../../../../core/capacity/estimate';
import { withUnit } from '../../../capacity/board-draft';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { FormPart } from '../../form/form-part';
import { Pair } from '../../form/pair';
import { CapacityEstimateField } from '../capacity-estimate-field';
import { RangeWorkField } from './range-work-field';
import type { SettingsPartProps } from './settings-part-props';
import { WorkTypesField } from './work-types-field';

/** Which work takes capacity, and how much of it. */
export function WorkPart({ draft, change }: SettingsPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('capacity.settings.work')}>
      <Pair>
        <ChoiceField
          id="capacity-unit"
          label={t('capacity.settings.unit')}
          choices={CAPACITY_UNITS.map((value) => ({ value, label: t(`capacity.unit.${value}`) }))}
          value={draft.unit}
          onChange={(unit) => {
            change(withUnit(draft, unit));
          }}
        />
        <CapacityEstimateField draft={draft} onChange={change} />
      </Pair>
      <WorkTypesField
        value={draft.workTypeIds}
        onChange={(workTypeIds) => {
          change({ workTypeIds });
        }}
      />
      <CheckField
        id="capacity-only-board"
        label={t('capacity.settings.only-board')}
        help={t('capacity.settings.only-board.help')}
        isChecked={draft.onlyBoardItems}
        onChange={(onlyBoardItems) => {
          change({ onlyBoardItems });
        }}
      />
      <RangeWorkField
        value={draft.rangeWork}
        onChange={(rangeWork) => {
          change({ rangeWork });
        }}
      />
    </FormPart>
  );
}
