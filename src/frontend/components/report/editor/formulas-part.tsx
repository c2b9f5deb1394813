import React from 'react';
import { Button, Inline } from '@forge/react';
import { FORMULAS_MAX } from '../../../../core/report/definition-schema';
import { changeEntry } from '../../../report/entry-list';
import { useTexts } from '../../../texts/text-provider';
import { EntriesPart } from './entries-part';
import { FormulaSettings } from './formula-settings';
import { newId } from './new-id';
import type { ReportPartProps } from './report-part';

/** The formulas of the report: virtual fields that columns, filters, sorting and groups can use. */
export function FormulasPart({ form, choice }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = form;
  const titleOf = ({ id }: { readonly id: string }): string =>
    form.nameOf({ kind: 'formula', formulaId: id });
  return (
    <EntriesPart
      label={t('report.editor.formulas')}
      help={t('report.editor.formulas.help')}
      empty={t('report.editor.formulas.none')}
      entries={draft.formulas}
      onChange={(update) => {
        change(({ formulas }) => ({ formulas: update(formulas) }));
      }}
      choice={choice}
      titleOf={titleOf}
      noteOf={({ text }) => text}
      isFaulty={(id) => form.isFaulty(`formulas.${id}`)}
      copy={(formula) => ({
        ...formula,
        id: newId(),
        name: t('report.editor.copy', { name: titleOf(formula) }),
      })}
      max={FORMULAS_MAX}
      add={
        <Inline>
          <Button
            iconBefore="add"
            onClick={() => {
              const formula = { id: newId(), name: '', text: '' };
              change(({ formulas }) => ({ formulas: [...formulas, formula] }));
              choice.select(formula.id);
            }}
          >
            {t('report.editor.formulas.add')}
          </Button>
        </Inline>
      }
      settings={(formula) => (
        <FormulaSettings
          form={form}
          formula={formula}
          onChange={(changed) => {
            change(({ formulas }) => ({ formulas: changeEntry(formulas, formula.id, changed) }));
          }}
        />
      )}
    />
  );
}
