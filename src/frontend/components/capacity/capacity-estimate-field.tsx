import React from 'react';
import { fitsUnit, type EstimateSource } from '../../../core/capacity/estimate';
import { fieldKind } from '../../../core/field/registry';
import { listFields } from '../../../core/jira/fields';
import { withEstimate, type BoardDraft } from '../../capacity/board-draft';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';

interface CapacityEstimateFieldProps {
  readonly draft: BoardDraft;
  readonly onChange: (draft: BoardDraft) => void;
}

const NAMED = ['remaining', 'original', 'points'] as const;
const FIELD = 'field:';

/** Which field says how much work an item is: one that fits the unit, or any field of numbers. */
export function CapacityEstimateField({ draft, onChange }: CapacityEstimateFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const fields = useJira('fields', listFields);
  const { estimate, unit } = draft;
  const numbers = (fields?.ok === true ? fields.value : []).filter(
    (field) => field.isCustom && fieldKind(field)?.measuring?.unit === 'number',
  );
  const options = [
    ...NAMED.filter((kind) => fitsUnit({ kind }, unit)).map((kind) => ({
      value: kind,
      label: t(`capacity.estimate.${kind}`),
    })),
    ...numbers.map(({ id, name }) => ({ value: FIELD + id, label: name })),
  ];
  const value = estimate.kind === 'field' ? FIELD + estimate.fieldId : estimate.kind;
  return (
    <SelectField
      id="capacity-estimate"
      label={t('capacity.settings.estimate')}
      options={options}
      value={options.find((option) => option.value === value) ?? { value, label: value }}
      isLoading={fields === null}
      onChange={(chosen) => {
        const source = sourceOf(chosen);
        if (source !== null) onChange(withEstimate(draft, source));
      }}
    />
  );
}

function sourceOf(chosen: string | null): EstimateSource | null {
  const kind = NAMED.find((one) => one === chosen);
  if (kind !== undefined) return { kind };
  return chosen?.startsWith(FIELD) === true ? { kind: 'field', fieldId: chosen.slice(FIELD.length) } : null;
}
