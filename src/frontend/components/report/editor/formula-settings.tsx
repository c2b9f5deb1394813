import React, { useState } from 'react';
import { Label, Stack, TextArea } from '@forge/react';
import type { ReportFormula } from '../../../../core/report/definition';
import { inputValue } from '../../../form/input-value';
import { useTexts } from '../../../texts/text-provider';
import { TextField } from '../../form/text-field';
import { FormulaFaultNote } from './formula-fault-note';
import { FormulaInsert } from './formula-insert';
import { FormulaValue } from './formula-value';
import { FunctionHelp } from './function-help';
import type { ReportForm } from './report-form';

interface FormulaSettingsProps {
  readonly form: ReportForm;
  readonly formula: ReportFormula;
  readonly onChange: (change: Partial<ReportFormula>) => void;
}

/** The name and the text of a formula: what it gives or what is wrong with it, and what can stand in it. */
export function FormulaSettings({ form, formula, onChange }: FormulaSettingsProps): React.JSX.Element {
  const { t } = useTexts();
  // The host keeps what is typed: a text that something was inserted into is another field.
  const [insertions, setInsertions] = useState(0);
  const { id, name, text } = formula;
  const namePath = `formulas.${id}.name`;
  const fault = form.formulaFaultOf(id);
  const type = form.typeOf({ kind: 'formula', formulaId: id });
  return (
    <Stack space="space.200">
      <TextField
        id={`${id}-name`}
        label={t('report.editor.formula.name')}
        help={t('report.editor.formula.name.help')}
        maxLength={255}
        initial={name}
        onChange={(typed) => {
          onChange({ name: typed });
        }}
        onLeave={() => {
          form.leave(namePath);
        }}
        error={form.faultAt(namePath)}
      />
      <Stack space="space.050">
        <Label labelFor={`${id}-text`}>{t('report.editor.formula.text')}</Label>
        <TextArea
          key={insertions}
          id={`${id}-text`}
          name={`${id}-text`}
          isMonospaced
          minimumRows={3}
          spellCheck={false}
          placeholder={t('report.editor.formula.placeholder')}
          defaultValue={text}
          isInvalid={fault !== null}
          onChange={(event) => {
            onChange({ text: inputValue(event) });
          }}
        />
        {fault !== null && <FormulaFaultNote text={fault.text} fault={fault.fault} />}
        {fault === null && type !== null && <FormulaValue sample={form.sampleOf(id)} type={type} />}
      </Stack>
      <FormulaInsert
        form={form}
        formulaId={id}
        onInsert={(piece) => {
          onChange({ text: text.trim() === '' ? piece : `${text.trimEnd()} ${piece}` });
          setInsertions(insertions + 1);
        }}
      />
      <FunctionHelp />
    </Stack>
  );
}
