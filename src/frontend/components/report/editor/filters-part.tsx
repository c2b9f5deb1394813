import React from 'react';
import { Stack } from '@forge/react';
import { FILTERS_MAX } from '../../../../core/report/definition-schema';
import { conditionWords } from '../../../report/condition-words';
import { changeEntry } from '../../../report/entry-list';
import { conditionOf, newTest } from '../../../report/test-draft';
import { useTexts } from '../../../texts/text-provider';
import { AddOperand } from './add-operand';
import { EntriesPart } from './entries-part';
import { newId } from './new-id';
import { isOperandField } from './offered-fields';
import { OperandField } from './operand-field';
import type { ReportPartProps } from './report-part';
import { TestFields } from './test-fields';

/** Which rows are shown, beyond what JQL can say: all rules hold for them. */
export function FiltersPart({ form, choice }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, typeOf, nameOf } = form;
  return (
    <EntriesPart
      label={t('report.editor.filters')}
      help={t('report.editor.filters.help')}
      empty={t('report.editor.filters.none')}
      entries={draft.filters}
      onChange={(update) => {
        change(({ filters }) => ({ filters: update(filters) }));
      }}
      choice={choice}
      titleOf={({ of }) => nameOf(of)}
      noteOf={({ of, test }) => {
        const type = typeOf(of);
        return conditionWords(conditionOf(test, type), type, t);
      }}
      isFaulty={(id) => form.isFaulty(`filters.${id}`)}
      copy={(filter) => ({ ...filter, id: newId() })}
      max={FILTERS_MAX}
      add={
        <AddOperand
          form={form}
          id="add-filter"
          label={t('report.editor.filters.add')}
          isOffered={isOperandField}
          onAdd={(of) => {
            const filter = { id: newId(), of, test: newTest(typeOf(of)) };
            change(({ filters }) => ({ filters: [...filters, filter] }));
            choice.select(filter.id);
          }}
        />
      }
      settings={(filter) => (
        <Stack space="space.150">
          <OperandField
            form={form}
            id={`${filter.id}-of`}
            label={t('report.editor.filter.of')}
            isOffered={isOperandField}
            value={filter.of}
            onChange={(of) => {
              change(({ filters }) => ({ filters: changeEntry(filters, filter.id, { of }) }));
            }}
            error={form.faultAt(`filters.${filter.id}.of`)}
          />
          <TestFields
            form={form}
            id={filter.id}
            path={`filters.${filter.id}.test`}
            of={filter.of}
            test={filter.test}
            onChange={(test) => {
              change(({ filters }) => ({ filters: changeEntry(filters, filter.id, { test }) }));
            }}
          />
        </Stack>
      )}
    />
  );
}
