import React from 'react';
import type { FilterChoice } from '../../../core/filter/choice';
import { holdsPeople } from '../../../core/filter/control';
import type { Option } from '../../form/option';
import { emptyWords } from '../../filter/choice-words';
import { useTexts } from '../../texts/text-provider';
import { SuggestedValues } from '../form/suggested-values';
import type { ControlProps } from './control-props';

type ValuesChoice = Extract<FilterChoice, { kind: 'values' }>;

/** Characters for private use stand in no value of Jira. */
const VIEWER = '\uE000viewer';
const EMPTY = '\uE000empty';
const NOTHING: ValuesChoice = { kind: 'values', values: [], empty: false, viewer: false };

/** Several values of a field, searched for while the viewer types; "me" and "no value" are choices as well. */
export function ValuesControl({ id, label, field, choice, onChange }: ControlProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const isOfPeople = holdsPeople(field);
  const chosen = choice?.kind === 'values' ? choice : NOTHING;
  const special: readonly Option[] = [
    ...(isOfPeople ? [{ value: VIEWER, label: t('filter.viewer') }] : []),
    { value: EMPTY, label: emptyWords(field, texts) },
  ];
  return (
    <SuggestedValues
      {...{ id, label, field, special }}
      placeholder={t('filter.any')}
      chosen={[
        ...special.filter(({ value }) => (value === VIEWER ? chosen.viewer : chosen.empty)),
        ...chosen.values,
      ]}
      onChange={(picked) => {
        onChange(choiceOf(picked, isOfPeople));
      }}
    />
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
