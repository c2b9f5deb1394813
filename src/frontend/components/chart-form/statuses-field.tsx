import React from 'react';
import { textOf } from '../../../core/field/raw';
import { listStatuses } from '../../../core/jira/site-lists';
import type { Option } from '../../form/option';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { MultiSelectField } from '../form/multi-select-field';

interface StatusesFieldProps {
  readonly id: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Statuses of the site by their names; what was chosen stays even where the list does not have it. */
export function StatusesField({ id, names, onChange, error }: StatusesFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const statuses = useJira('statuses', listStatuses);
  const listed = (statuses?.ok === true ? statuses.value : []).flatMap((raw) => textOf(raw, 'name') ?? []);
  const options = [...new Set([...listed, ...names])].map(optionOf);
  return (
    <MultiSelectField
      id={id}
      label={t('form.statuses')}
      help={t(statuses?.ok === false ? 'form.statuses.no-list' : 'form.statuses.help')}
      options={options}
      value={names.map(optionOf)}
      onChange={onChange}
      error={error}
      isLoading={statuses === null}
    />
  );
}

function optionOf(name: string): Option {
  return { value: name, label: name };
}
