import React from 'react';
import { DATE_STYLES, DURATION_UNITS } from '../../../../core/report/definition';
import { formatsOf, type ColumnFormatKind, type FormatDraft } from '../../../report/column-draft';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { ChoiceField } from '../../form/choice-field';
import { Pair } from '../../form/pair';
import { TextField } from '../../form/text-field';
import type { ColumnSettingsProps } from './column-settings-props';

interface OwnProps {
  readonly id: string;
  readonly format: FormatDraft;
  readonly change: (change: Partial<FormatDraft>) => void;
  /** Of the number of decimals. */
  readonly error: string | undefined;
  readonly onLeave: () => void;
}

const FIELDS: Readonly<Record<ColumnFormatKind, ((props: OwnProps) => React.JSX.Element) | null>> = {
  auto: null,
  number: NumberFields,
  duration: DurationField,
  date: DateField,
};

/** How the values of a column are written: only what suits their type. */
export function FormatFields({ form, column, onChange }: ColumnSettingsProps): React.JSX.Element | null {
  const { t } = useTexts();
  const { id, format } = column;
  const formats = formatsOf(form.typeOf(column.of));
  const kind = formats.find((one) => one === format.kind) ?? 'auto';
  const Own = FIELDS[kind];
  const place = `columns.${id}.format.decimals`;
  const change = (changed: Partial<FormatDraft>): void => {
    onChange({ format: { ...format, ...changed } });
  };
  if (formats.length === 1) return null;
  return (
    <Pair>
      <ChoiceField
        id={`${id}-format`}
        label={t('report.editor.format')}
        choices={formats.map((value) => ({ value, label: t(`report.editor.format.${value}`) }))}
        value={kind}
        onChange={(chosen) => {
          change({ kind: chosen });
        }}
      />
      {Own !== null && (
        <Own
          {...{ id, format, change }}
          error={form.faultAt(place)}
          onLeave={() => {
            form.leave(place);
          }}
        />
      )}
    </Pair>
  );
}

function NumberFields({ id, format, change, error, onLeave }: OwnProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <>
      <TextField
        id={`${id}-decimals`}
        label={t('report.editor.decimals')}
        help={t('report.editor.decimals.help')}
        initial={format.decimals}
        onChange={(decimals) => {
          change({ decimals });
        }}
        {...{ error, onLeave }}
      />
      <CheckField
        id={`${id}-percent`}
        label={t('report.editor.percent')}
        isChecked={format.isPercent}
        onChange={(isPercent) => {
          change({ isPercent });
        }}
      />
    </>
  );
}

function DurationField({ id, format, change }: OwnProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ChoiceField
      id={`${id}-unit`}
      label={t('report.editor.unit')}
      choices={DURATION_UNITS.map((value) => ({ value, label: t(`report.editor.unit.${value}`) }))}
      value={format.unit}
      onChange={(unit) => {
        change({ unit });
      }}
    />
  );
}

function DateField({ id, format, change }: OwnProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ChoiceField
      id={`${id}-style`}
      label={t('report.editor.style')}
      choices={DATE_STYLES.map((value) => ({ value, label: t(`report.editor.style.${value}`) }))}
      value={format.style}
      onChange={(style) => {
        change({ style });
      }}
    />
  );
}
