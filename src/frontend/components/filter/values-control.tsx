import React, { useState } from 'react';
import { Label, Select, Stack } from '@forge/react';
import type { FilterChoice } from '../../../core/filter/choice';
import { holdsPeople } from '../../../core/filter/control';
import { jqlFieldName } from '../../../core/field/jql-name';
import { suggestValues } from '../../../core/jira/suggest-values';
import type { Option } from '../../form/option';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useUserNames } from '../../hooks/use-user-names';
import { useTexts } from '../../texts/text-provider';
import { FieldNote } from '../form/select-field';
import type { ControlProps } from './control-props';

type ValuesChoice = Extract<FilterChoice, { kind: 'values' }>;

const PAUSE_MS = 300;
/** Characters for private use stand in no value of Jira. */
const VIEWER = '\uE000viewer';
const EMPTY = '\uE000empty';
const NOTHING: ValuesChoice = { kind: 'values', values: [], empty: false, viewer: false };

/** Several values of a field, searched for while the viewer types; "me" and "no value" are choices as well. */
export function ValuesControl({ id, label, field, choice, onChange }: ControlProps): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text.trim(), PAUSE_MS);
  const name = jqlFieldName(field) ?? field.id;
  const isOfPeople = holdsPeople(field);
  const found = useJira(`${name}?${query}`, () => suggestValues(name, query));
  const chosen = choice?.kind === 'values' ? choice : NOTHING;
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const names = useUserNames(
    chosen.values.flatMap(({ value, label: known }) => (known === '' && !seen.has(value) ? [value] : [])),
  );

  const suggested = found?.ok === true ? found.value : [];
  const special: readonly Option[] = [
    ...(isOfPeople ? [{ value: VIEWER, label: t('filter.viewer') }] : []),
    { value: EMPTY, label: t('filter.empty') },
  ];
  // Not every field has suggestions, and Jira offers few at once: what was typed can be taken as it is.
  const isOffered = suggested.some((entry) => entry.label.toLowerCase() === query.toLowerCase());
  const typed =
    query === '' || isOffered || isOfPeople || found === null ? [] : [{ value: query, label: query }];
  const selected: readonly Option[] = [
    ...special.filter(({ value }) => (value === VIEWER ? chosen.viewer : chosen.empty)),
    ...chosen.values.map(({ value, label: known }) => ({
      value,
      label: known === '' ? (seen.get(value) ?? names.get(value) ?? value) : known,
    })),
  ];

  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      <Select
        id={id}
        name={id}
        isMulti
        isClearable
        isSearchable
        isLoading={found === null}
        placeholder={t('filter.any')}
        options={[...(query === '' ? special : []), ...suggested, ...typed]}
        value={[...selected]}
        onInputChange={setText}
        onChange={(options: unknown) => {
          const picked = optionsOf(options);
          if (isOfPeople) setSeen((before) => new Map([...before, ...picked.map(pairOf)]));
          onChange(choiceOf(picked, isOfPeople));
        }}
      />
      <FieldNote error={found?.ok === false ? t('form.list-failed') : undefined} />
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

function choiceOf(picked: readonly Option[], isOfPeople: boolean): ValuesChoice | null {
  if (picked.length === 0) return null;
  return {
    kind: 'values',
    values: picked
      .filter(({ value }) => value !== VIEWER && value !== EMPTY)
      .map(({ value, label }) => ({ value, label: isOfPeople ? '' : label })),
    empty: picked.some(({ value }) => value === EMPTY),
    viewer: picked.some(({ value }) => value === VIEWER),
  };
}
