import React from 'react';
import { Button, ErrorMessage, Heading, Inline, Stack, Text } from '@forge/react';
import type { PivotMeasure } from '../../../../core/report/definition';
import { MEASURES_MAX } from '../../../../core/report/definition-schema';
import { moveEntry } from '../../../form/move-entry';
import { aggregatesOf } from '../../../report/aggregates-of';
import { changeEntry } from '../../../report/entry-list';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { FramedEntry } from '../../form/framed-entry';
import { AddOperand } from './add-operand';
import { newId } from './new-id';
import { isOperandField } from './offered-fields';
import type { ReportForm } from './report-form';

interface MeasureListProps {
  readonly form: ReportForm;
  readonly measures: readonly PivotMeasure[];
  readonly onChange: (measures: readonly PivotMeasure[]) => void;
}

/** What the cells of a pivot show. */
export function MeasureList({ form, measures, onChange }: MeasureListProps): React.JSX.Element {
  const { t } = useTexts();
  const fault = form.faultAt('pivot.measures');
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h4">
        {t('report.editor.pivot.measures')}
      </Heading>
      {measures.map((measure, at) => {
        const { id, of } = measure;
        const name = of === null ? t('measure.count') : form.nameOf(of);
        return (
          <FramedEntry
            key={id}
            {...{ name, at }}
            of={measures.length}
            onMove={(step) => {
              onChange(moveEntry(measures, at, step));
            }}
            onRemove={() => {
              onChange(measures.filter((one) => one.id !== id));
            }}
          >
            {of === null ? (
              <Text>{name}</Text>
            ) : (
              <ChoiceField
                id={`${id}-aggregate`}
                label={t('report.editor.pivot.aggregate', { name })}
                choices={aggregatesOf(of, form.typeOf(of)).map((value) => ({
                  value,
                  label: t(`report.aggregate.${value}`),
                }))}
                value={measure.aggregate}
                onChange={(aggregate) => {
                  onChange(changeEntry(measures, id, { aggregate }));
                }}
              />
            )}
          </FramedEntry>
        );
      })}
      {fault !== undefined && <ErrorMessage>{fault}</ErrorMessage>}
      {measures.length < MEASURES_MAX && (
        <AddOperand
          form={form}
          id="add-measure"
          label={t('report.editor.pivot.add-measure')}
          isOffered={isOperandField}
          onAdd={(of) => {
            const [first = 'count'] = aggregatesOf(of, form.typeOf(of)).filter((one) => one !== 'count');
            onChange([...measures, { id: newId(), of, aggregate: first }]);
          }}
        />
      )}
      {measures.every(({ of }) => of !== null) && (
        <Inline>
          <Button
            iconBefore="add"
            onClick={() => {
              onChange([...measures, { id: newId(), of: null, aggregate: 'count' }]);
            }}
          >
            {t('report.editor.pivot.add-count')}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
