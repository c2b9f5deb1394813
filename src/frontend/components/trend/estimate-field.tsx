import React from 'react';
import type { Field } from '../../../core/field/field';
import { isMeasurable } from '../../../core/field/registry';
import type { Estimate } from '../../../core/trend/config';
import { fieldGroups } from '../../form/field-groups';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface EstimateFieldProps {
  readonly fields: readonly Field[];
  /** Whether there is a board whose estimate can be chosen. */
  readonly hasBoard: boolean;
  readonly estimate: Estimate;
  readonly onChange: (estimate: Estimate) => void;
}

/** What work is measured by. Neither word can be the id of a field. */
const ITEMS = '-items';
const BOARD = '-board';

export function EstimateField(props: EstimateFieldProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { fields, hasBoard, estimate, onChange } = props;
  const own = [
    { value: ITEMS, label: t('trend.estimate.items') },
    ...(hasBoard ? [{ value: BOARD, label: t('trend.estimate.board') }] : []),
  ];
  const groups = fieldGroups(fields.filter(isMeasurable), texts);
  const value = valueOf(estimate);
  const listed = [...own, ...groups.flatMap(({ options }) => options)].find(
    (option) => option.value === value,
  );
  return (
    <SelectField
      id="estimate"
      label={t('trend.form.estimate')}
      help={t('trend.form.estimate.help')}
      options={[...own, ...groups]}
      value={listed ?? { value, label: t('form.not-found', { id: value }) }}
      onChange={(chosen) => {
        onChange(estimateOf(chosen));
      }}
    />
  );
}

function valueOf(estimate: Estimate): string {
  if (estimate.kind === 'field') return estimate.fieldId;
  return estimate.kind === 'board' ? BOARD : ITEMS;
}

function estimateOf(value: string | null): Estimate {
  if (value === null || value === ITEMS) return { kind: 'items' };
  return value === BOARD ? { kind: 'board' } : { kind: 'field', fieldId: value };
}
