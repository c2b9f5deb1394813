import React from 'react';
import { printFormula } from '../../../../core/formula/print-formula';
import { FUNCTION_GROUPS, type FunctionGroup } from '../../../../core/formula/functions/registry';
import type { ReportOperand } from '../../../../core/report/definition';
import { useTexts } from '../../../texts/text-provider';
import { Pair } from '../../form/pair';
import { SelectField } from '../../form/select-field';
import { AddOperand } from './add-operand';
import { isOperandField } from './offered-fields';
import type { ReportForm } from './report-form';

interface FormulaInsertProps {
  readonly form: ReportForm;
  /** The formula that something is inserted into. */
  readonly formulaId: string;
  readonly onInsert: (piece: string) => void;
}

/** Puts fields, other formulas and functions at the end of a formula: UI Kit does not tell where the cursor is. */
export function FormulaInsert({ form, formulaId, onInsert }: FormulaInsertProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft } = form;
  const others = draft.formulas.filter(({ id }) => id !== formulaId);
  return (
    <Pair>
      <AddOperand
        form={{ ...form, draft: { ...draft, formulas: others } }}
        id={`${formulaId}-insert-field`}
        label={t('report.editor.formula.insert-field')}
        help={t('report.editor.formula.insert.help')}
        isOffered={isOperandField}
        onAdd={(operand) => {
          onInsert(referenceText(operand, form));
        }}
      />
      <SelectField
        id={`${formulaId}-insert-function`}
        label={t('report.editor.formula.insert-function')}
        placeholder={t('report.editor.add.placeholder')}
        options={(Object.keys(FUNCTION_GROUPS) as FunctionGroup[]).map((group) => ({
          label: t(`formula.functions.${group}`),
          options: Object.keys(FUNCTION_GROUPS[group]).map((name) => ({ value: name, label: `${name}()` })),
        }))}
        value={null}
        staysEmpty
        onChange={(name) => {
          if (name !== null) onInsert(`${name}()`);
        }}
      />
    </Pair>
  );
}

/** By its name, or by its id where several fields have the name. */
function referenceText(operand: ReportOperand, { fields, nameOf }: ReportForm): string {
  const name = nameOf(operand);
  const isShared =
    operand.kind === 'field' &&
    fields.filter((field) => field.name.toLowerCase() === name.toLowerCase()).length > 1;
  return printFormula({ kind: 'reference', name: isShared ? operand.fieldId : name });
}
