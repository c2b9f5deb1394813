import React from 'react';
import type { Field } from '../../../../core/field/field';
import type { ReportOperand } from '../../../../core/report/definition';
import { fieldGroups } from '../../../form/field-groups';
import type { Option } from '../../../form/option';
import { useTexts } from '../../../texts/text-provider';
import { SelectField } from '../../form/select-field';
import type { ReportForm } from './report-form';

interface OperandFieldProps {
  readonly form: ReportForm;
  readonly id: string;
  readonly label: string;
  /** Those of the site's fields that can stand here. */
  readonly isOffered: (field: Field) => boolean;
  readonly value: ReportOperand | null;
  readonly onChange: (operand: ReportOperand) => void;
  readonly placeholder?: string;
  readonly staysEmpty?: boolean;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

/** A picker for a formula of the report or a field of the site, searched by name. */
export function OperandField(props: OperandFieldProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { form, id, label, isOffered, value, onChange, placeholder, staysEmpty, help, error } = props;
  const formulas = form.draft.formulas.map((formula) =>
    optionOf({ kind: 'formula', formulaId: formula.id }, form),
  );
  const groups = fieldGroups(form.fields.filter(isOffered), texts).map(({ label: title, options }) => ({
    label: title,
    options: options.map((option) => ({ ...option, value: `field:${option.value}` })),
  }));
  return (
    <SelectField
      {...{ id, label, help, error }}
      staysEmpty={staysEmpty ?? false}
      placeholder={placeholder ?? t('form.field.placeholder')}
      options={[
        ...(formulas.length === 0 ? [] : [{ label: t('report.editor.formulas'), options: formulas }]),
        ...groups,
      ]}
      value={value === null ? null : optionOf(value, form)}
      onChange={(chosen) => {
        const operand = chosen === null ? null : operandOf(chosen);
        if (operand !== null) onChange(operand);
      }}
    />
  );
}

function optionOf(operand: ReportOperand, { nameOf }: ReportForm): Option {
  return { value: operandKey(operand), label: nameOf(operand) };
}

/** An operand as one text, which tells it apart from all others. */
export function operandKey(operand: ReportOperand): string {
  return operand.kind === 'field' ? `field:${operand.fieldId}` : `formula:${operand.formulaId}`;
}

function operandOf(key: string): ReportOperand | null {
  const [, kind, id = ''] = /^(field|formula):(.*)$/s.exec(key) ?? [];
  if (kind === undefined) return null;
  return kind === 'field' ? { kind, fieldId: id } : { kind: 'formula', formulaId: id };
}
