import React, { useState } from 'react';
import { Label, Select, Stack } from '@forge/react';
import { holdsPeople } from '../../../core/filter/control';
import type { Field } from '../../../core/field/field';
import { jqlFieldName } from '../../../core/field/jql-name';
import { suggestValues } from '../../../core/jira/suggest-values';
import type { Option } from '../../form/option';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useUserNames } from '../../hooks/use-user-names';
import { useTexts } from '../../texts/text-provider';
import { FieldNote } from './select-field';

const PAUSE_MS = 300;

interface SuggestedValuesProps {
  readonly id: string;
  readonly label: string;
  /** Null: there is nothing to suggest, what is typed is taken as it is. */
  readonly field: Field | null;
  /** Choices that are no values of the field: offered first, as far as they fit what is typed. */
  readonly special: readonly Option[];
  /** An empty label stands for a person whose name is to be looked up. */
  readonly chosen: readonly Option[];
  readonly onChange: (chosen: readonly Option[]) => void;
  readonly placeholder: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

/** Several values of a field, searched for while somebody types. */
export function SuggestedValues(props: SuggestedValuesProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, label, field, special, chosen, onChange, placeholder, help, error } = props;
  const [text, setText] = useState('');
  const query = useDebounced(text.trim(), PAUSE_MS);
  const name = field === null ? null : (jqlFieldName(field) ?? field.id);
  const isOfPeople = field !== null && holdsPeople(field);
  const found = useJira(name === null ? null : `${name}?${query}`, () => suggestValues(name ?? '', query));
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const names = useUserNames(
    chosen.flatMap(({ value, label: known }) => (known === '' && !seen.has(value) ? [value] : [])),
  );
  const suggested = found?.ok === true ? found.value : [];
  const isOnItsWay = name !== null && found === null;
  // Not every field has suggestions, and Jira offers few at once: what was typed can be taken as it is.
  const wanted = query.toLowerCase();
  const offered = [...special.filter((entry) => entry.label.toLowerCase().includes(wanted)), ...suggested];
  const isOffered = offered.some((entry) => entry.label.toLowerCase() === wanted);
  const typed = query === '' || isOffered || isOfPeople || isOnItsWay ? [] : [{ value: query, label: query }];

  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      <Select
        id={id}
        name={id}
        isMulti
        isClearable
        isSearchable
        isLoading={isOnItsWay}
        isInvalid={error !== undefined}
        placeholder={placeholder}
        options={[...offered, ...typed]}
        value={chosen.map(({ value, label: known }) => ({
          value,
          label: known === '' ? (seen.get(value) ?? names.get(value) ?? value) : known,
        }))}
        onInputChange={setText}
        onChange={(options: unknown) => {
          const picked = optionsOf(options);
          if (isOfPeople) setSeen((before) => new Map([...before, ...picked.map(pairOf)]));
          onChange(picked);
        }}
      />
      <FieldNote help={help} error={error ?? (found?.ok === false ? t('form.list-failed') : undefined)} />
    </Stack>
  );
}

function pairOf({ value, label }: Option): readonly [string, string] {
  return [value, label];
}

function optionsOf(options: unknown): readonly Option[] {
  if (!Array.isArray(options)) return [];
  return options.filter(
    (option: unknown): option is Option =>
      typeof option === 'object' &&
      option !== null &&
      'value' in option &&
      typeof option.value === 'string' &&
      'label' in option &&
      typeof option.label === 'string',
  );
}
