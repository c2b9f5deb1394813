import React from 'react';
import { Stack } from '@forge/react';
import { isListable } from '../../../../core/list/cell';
import { COLUMN_ALIGNMENTS, COLUMN_WIDTHS, type ColumnAggregate } from '../../../../core/report/definition';
import { aggregatesOf } from '../../../report/aggregates-of';
import type { Option } from '../../../form/option';
import { useTexts } from '../../../texts/text-provider';
import { Disclosure } from '../../disclosure';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { Pair } from '../../form/pair';
import { SelectField } from '../../form/select-field';
import { TextField } from '../../form/text-field';
import { ColorRules } from './color-rules';
import type { ColumnSettingsProps } from './column-settings-props';
import { FormatFields } from './format-fields';
import { OperandField } from './operand-field';

/** What a column shows, how it looks, and what it says of groups and of everything. */
export function ColumnSettings(props: ColumnSettingsProps): React.JSX.Element {
  const { t } = useTexts();
  const { form, column, onChange } = props;
  const { id } = column;
  return (
    <Stack space="space.200">
      <Pair>
        <OperandField
          form={form}
          id={`${id}-of`}
          label={t('report.editor.column.of')}
          isOffered={isListable}
          value={column.of}
          onChange={(of) => {
            onChange({ of });
          }}
          error={form.faultAt(`columns.${id}.of`)}
        />
        <TextField
          id={`${id}-header`}
          label={t('report.editor.header')}
          placeholder={form.nameOf(column.of)}
          maxLength={255}
          initial={column.header}
          onChange={(header) => {
            onChange({ header });
          }}
        />
      </Pair>
      <FormatFields {...props} />
      <AggregateFields {...props} />
      <Pair>
        <ChoiceField
          id={`${id}-width`}
          label={t('report.editor.width')}
          choices={COLUMN_WIDTHS.map((value) => ({ value, label: t(`report.editor.width.${value}`) }))}
          value={column.width}
          onChange={(width) => {
            onChange({ width });
          }}
        />
        <ChoiceField
          id={`${id}-alignment`}
          label={t('report.editor.alignment')}
          choices={COLUMN_ALIGNMENTS.map((value) => ({
            value,
            label: t(`report.editor.alignment.${value}`),
          }))}
          value={column.alignment}
          onChange={(alignment) => {
            onChange({ alignment });
          }}
        />
      </Pair>
      <CheckField
        id={`${id}-link`}
        label={t('report.editor.link')}
        isChecked={column.isLink}
        onChange={(isLink) => {
          onChange({ isLink });
        }}
      />
      <CheckField
        id={`${id}-hidden`}
        label={t('report.editor.hidden')}
        help={t('report.editor.hidden.help')}
        isChecked={column.isHidden}
        onChange={(isHidden) => {
          onChange({ isHidden });
        }}
      />
      <Disclosure
        title={t('report.editor.colors', { count: column.colors.length })}
        isHeldOpen={column.colors.length > 0}
      >
        <ColorRules {...props} />
      </Disclosure>
    </Stack>
  );
}

const AGGREGATES = [
  { path: 'groupAggregate', label: 'report.editor.group-aggregate' },
  { path: 'totalAggregate', label: 'report.editor.total-aggregate' },
] as const;

function AggregateFields({ form, column, onChange }: ColumnSettingsProps): React.JSX.Element {
  const { t } = useTexts();
  const [group, total] = AGGREGATES.map(({ path, label }) => {
    const chosen = column[path];
    const offered = aggregatesOf(column.of, form.typeOf(column.of));
    const option = (value: ColumnAggregate): Option => ({ value, label: t(`report.aggregate.${value}`) });
    return (
      <SelectField
        key={path}
        id={`${column.id}-${path}`}
        label={t(label)}
        placeholder={t('report.editor.aggregate.none')}
        options={offered.map(option)}
        value={chosen === null ? null : option(chosen)}
        onChange={(value) => {
          onChange({ [path]: offered.find((one) => one === value) ?? null });
        }}
        isClearable
        help={chosen === null ? undefined : t(`report.aggregate.help.${chosen}`)}
        error={form.faultAt(`columns.${column.id}.${path}`)}
      />
    );
  });
  return (
    <Pair>
      {group}
      {total}
    </Pair>
  );
}
