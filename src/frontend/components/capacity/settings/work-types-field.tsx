import React from 'react';
import { listIssueTypes } from '../../../../core/jira/site-lists';
import { typesByName } from '../../../capacity/work-type-options';
import { useJira } from '../../../hooks/use-jira';
import { useTexts } from '../../../texts/text-provider';
import { MultiSelectField } from '../../form/multi-select-field';

interface WorkTypesFieldProps {
  /** Null for all. */
  readonly value: readonly string[] | null;
  readonly onChange: (ids: readonly string[] | null) => void;
}

/** The work types that count; none chosen means all of them. */
export function WorkTypesField({ value, onChange }: WorkTypesFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const types = useJira('issue-types', listIssueTypes);
  const options = typesByName(types?.ok === true ? types.value : [], value ?? []);
  return (
    <MultiSelectField
      id="capacity-work-types"
      label={t('capacity.settings.work-types')}
      placeholder={t('capacity.settings.work-types.all')}
      help={t('capacity.settings.work-types.help')}
      error={types?.ok === false ? t('form.list-failed') : undefined}
      options={options.map(({ name }) => ({ value: name, label: name }))}
      value={options.filter(({ isChosen }) => isChosen).map(({ name }) => ({ value: name, label: name }))}
      onChange={(names) => {
        const ids = options.filter(({ name }) => names.includes(name)).flatMap((option) => option.ids);
        onChange(ids.length === 0 ? null : ids);
      }}
    />
  );
}
