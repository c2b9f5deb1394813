import React from 'react';
import type { Field } from '../../../core/field/field';
import type { FilterField } from '../../../core/filter/config';
import { useTexts } from '../../texts/text-provider';
import { FramedEntry } from '../form/framed-entry';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { ChoiceControl } from './choice-control';

interface FilterFieldRowProps {
  readonly entry: FilterField;
  readonly fields: readonly Field[];
  /** Its place among the fields, from 0, and how many they are. */
  readonly at: number;
  readonly of: number;
  readonly onChange: (entry: FilterField) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One field of the filter: its label, what holds until a viewer chooses, and its place. */
export function FilterFieldRow(props: FilterFieldRowProps): React.JSX.Element {
  const { t } = useTexts();
  const { entry, fields, at, of, onChange, onMove, onRemove } = props;
  const name = fields.find(({ id }) => id === entry.fieldId)?.name ?? entry.fieldId;
  return (
    <FramedEntry {...{ name, at, of, onMove, onRemove }}>
      <Pair>
        <TextField
          id={`filter-label-${entry.fieldId}`}
          label={t('filter.form.label', { field: name })}
          placeholder={name}
          initial={entry.label ?? ''}
          onChange={(text) => {
            onChange({ ...entry, label: text.trim() === '' ? null : text.trim() });
          }}
        />
        <ChoiceControl
          id={`filter-initial-${entry.fieldId}`}
          label={t('filter.form.initial', { field: name })}
          fieldId={entry.fieldId}
          fields={fields}
          choice={entry.initial}
          onChange={(initial) => {
            onChange({ ...entry, initial });
          }}
        />
      </Pair>
    </FramedEntry>
  );
}
