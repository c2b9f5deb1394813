import React from 'react';
import type { Field } from '../../../../core/field/field';
import type { ReportOperand } from '../../../../core/report/definition';
import { useTexts } from '../../../texts/text-provider';
import { OperandField } from './operand-field';
import type { ReportForm } from './report-form';

interface AddOperandProps {
  readonly form: ReportForm;
  readonly id: string;
  readonly label: string;
  readonly isOffered: (field: Field) => boolean;
  readonly onAdd: (operand: ReportOperand) => void;
  readonly help?: string;
  readonly error?: string | undefined;
}

/** Adds an entry for a field or formula that is picked; the picker itself keeps nothing chosen. */
export function AddOperand({ onAdd, ...props }: AddOperandProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <OperandField
      placeholder={t('report.editor.add.placeholder')}
      {...props}
      value={null}
      onChange={onAdd}
      staysEmpty
    />
  );
}
