import React, { useState } from 'react';
import type { JiraCall } from '../../../core/jira/call';
import type { ListInput, Page } from '../../../core/jira/page';
import type { Option } from '../../form/option';
import { useDebounced } from '../../hooks/use-debounced';
import { useJira } from '../../hooks/use-jira';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from './select-field';

const PAUSE_MS = 300;

interface SearchPickerProps<Found extends Chosen, Chosen> {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onLeave: () => void;
  readonly error: string | undefined;
  /** True unless it is said. */
  readonly isRequired?: boolean;
  readonly staysEmpty?: boolean;
  readonly find: (input: ListInput) => JiraCall<Page<Found>>;
  /** Looks up the saved choice, which need not be on the first page. */
  readonly read: (value: string) => JiraCall<Chosen>;
  readonly option: (entry: Chosen) => Option;
}

/** A Select over a list that is too long to load: the site is searched while the author types. */
export function SearchPicker<Found extends Chosen, Chosen>(
  props: SearchPickerProps<Found, Chosen>,
): React.JSX.Element {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const query = useDebounced(text, PAUSE_MS);
  const page = useJira(`${props.id}?${query}`, () => props.find({ query, startAt: 0 }));
  const options = page?.ok === true ? page.value.values.map(props.option) : [];
  const chosen = useChosen(props, options);
  const more = page?.ok === true && !page.value.isLast ? t('form.more') : undefined;
  return (
    <SelectField
      id={props.id}
      label={props.label}
      placeholder={props.placeholder}
      options={options}
      value={chosen}
      onChange={(next) => {
        if (props.staysEmpty === true) setText('');
        props.onChange(next);
      }}
      onSearch={setText}
      onLeave={props.onLeave}
      isLoading={page === null}
      help={page?.ok === false ? t('form.list-failed') : more}
      error={props.error}
      isRequired={props.isRequired ?? true}
      staysEmpty={props.staysEmpty ?? false}
    />
  );
}

/** The saved choice with its name; one that is gone or hidden stays chosen until the author changes it. */
function useChosen<Found extends Chosen, Chosen>(
  { id, value, read, option }: SearchPickerProps<Found, Chosen>,
  options: readonly Option[],
): Option | null {
  const { t } = useTexts();
  const listed = options.find((entry) => entry.value === value);
  const isUnknown = value !== null && listed === undefined;
  const answer = useJira(isUnknown ? `${id}/${value}` : null, () => read(value ?? ''));
  if (value === null) return null;
  if (listed !== undefined) return listed;
  if (answer === null) return { value, label: value };
  return answer.ok
    ? { ...option(answer.value), value }
    : { value, label: t('form.not-found', { id: value }) };
}
