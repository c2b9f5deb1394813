import React from 'react';
import { Box, Stack, xcss } from '@forge/react';
import type { Field } from '../../../core/field/field';
import type { FilterField } from '../../../core/filter/config';
import { useTexts } from '../../texts/text-provider';
import { OrderButtons } from '../form/order-buttons';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { ChoiceControl } from './choice-control';

interface FilterFieldRowProps {
  readonly entry: FilterField;
  readonly fields: readonly Field[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (entry: FilterField) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

const framed = xcss({
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.150',
});

/** One field of the filter: its label, what holds until a viewer chooses, and its place. */
export function FilterFieldRow(props: FilterFieldRowProps): React.JSX.Element {
  const { t } = useTexts();
  const { entry, fields, isFirst, isLast, onChange, onMove, onRemove } = props;
  const name = fields.find(({ id }) => id === entry.fieldId)?.name ?? entry.fieldId;
  return (
    <Box xcss={framed}>
      <Stack space="space.100">
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
        <OrderButtons name={name} isFirst={isFirst} isLast={isLast} onMove={onMove} onRemove={onRemove} />
      </Stack>
    </Box>
  );
}
