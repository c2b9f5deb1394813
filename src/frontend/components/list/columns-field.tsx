import React from 'react';
import { ErrorMessage, Inline, Stack, Text } from '@forge/react';
import type { Field } from '../../../core/field/field';
import { moveEntry } from '../../form/move-entry';
import { useTexts } from '../../texts/text-provider';
import { FieldSelect } from '../form/field-select';
import { OrderButtons } from '../form/order-buttons';

interface ColumnsFieldProps {
  readonly fields: readonly Field[];
  readonly columns: readonly string[];
  readonly onChange: (columns: readonly string[]) => void;
  readonly error: string | undefined;
}

/** The columns of a list, in their order, and a picker for more. */
export function ColumnsField({ fields, columns, onChange, error }: ColumnsFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const nameOf = (id: string): string =>
    fields.find((field) => field.id === id)?.name ?? t('form.not-found', { id });
  return (
    <Stack space="space.100">
      {columns.map((id, index) => (
        <Inline key={id} space="space.100" alignBlock="center" spread="space-between">
          <Text>{nameOf(id)}</Text>
          <OrderButtons
            name={nameOf(id)}
            isFirst={index === 0}
            isLast={index === columns.length - 1}
            onMove={(step) => {
              onChange(moveEntry(columns, index, step));
            }}
            onRemove={() => {
              onChange(columns.filter((column) => column !== id));
            }}
          />
        </Inline>
      ))}
      {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
      <FieldSelect
        id="add-column"
        label={t('list.form.add-column')}
        fields={fields.filter(({ id }) => !columns.includes(id))}
        value={null}
        staysEmpty
        onChange={(id) => {
          if (id !== null) onChange([...columns, id]);
        }}
        onLeave={() => undefined}
        error={undefined}
        isRequired={false}
      />
    </Stack>
  );
}
