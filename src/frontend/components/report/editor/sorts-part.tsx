import React from 'react';
import { Stack } from '@forge/react';
import { DIRECTIONS, type Direction } from '../../../../core/report/definition';
import { SORTS_MAX } from '../../../../core/report/definition-schema';
import { changeEntry } from '../../../report/entry-list';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { AddOperand } from './add-operand';
import { EntriesPart } from './entries-part';
import { newId } from './new-id';
import { isOperandField } from './offered-fields';
import { OperandField } from './operand-field';
import type { ReportPartProps } from './report-part';

/** The order of the rows: ties of a rule go to the next one. */
export function SortsPart({ form, choice }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, nameOf } = form;
  return (
    <EntriesPart
      label={t('report.editor.sorts')}
      help={t('report.editor.sorts.help')}
      empty={t('report.editor.sorts.none')}
      entries={draft.sorts}
      onChange={(update) => {
        change(({ sorts }) => ({ sorts: update(sorts) }));
      }}
      choice={choice}
      titleOf={({ of }) => nameOf(of)}
      noteOf={({ direction }) => t(`report.editor.direction.${direction}`)}
      isFaulty={(id) => form.isFaulty(`sorts.${id}`)}
      copy={(sort) => ({ ...sort, id: newId() })}
      max={SORTS_MAX}
      add={
        <AddOperand
          form={form}
          id="add-sort"
          label={t('report.editor.sorts.add')}
          isOffered={isOperandField}
          onAdd={(of) => {
            const direction: Direction = 'ascending';
            const sort = { id: newId(), of, direction };
            change(({ sorts }) => ({ sorts: [...sorts, sort] }));
            choice.select(sort.id);
          }}
        />
      }
      settings={(sort) => (
        <Stack space="space.150">
          <OperandField
            form={form}
            id={`${sort.id}-of`}
            label={t('report.editor.sort.of')}
            isOffered={isOperandField}
            value={sort.of}
            onChange={(of) => {
              change(({ sorts }) => ({ sorts: changeEntry(sorts, sort.id, { of }) }));
            }}
            error={form.faultAt(`sorts.${sort.id}.of`)}
          />
          <ChoiceField
            id={`${sort.id}-direction`}
            label={t('report.editor.direction')}
            help={t('report.editor.direction.help')}
            choices={DIRECTIONS.map((value) => ({ value, label: t(`report.editor.direction.${value}`) }))}
            value={sort.direction}
            onChange={(direction) => {
              change(({ sorts }) => ({ sorts: changeEntry(sorts, sort.id, { direction }) }));
            }}
          />
        </Stack>
      )}
    />
  );
}
