import React from 'react';
import { Heading, Stack } from '@forge/react';
import { PLAIN_MEASURE_IDS, type OperandDraft } from '../../form/measure-draft';
import type { NamedSourceDraft } from '../../form/named-source-draft';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import type { FieldContext, FormContext } from './form-context';
import { PLAIN_MEASURE_FIELDS } from './plain-measure-fields';
import { SelectField } from '../form/select-field';

/** One measure divided by another, of one source or of all. */
export function RatioFields({ draft, change, ...context }: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { calculate, sources } = draft;
  return (
    <Stack space="space.200">
      <OperandFields
        {...context}
        id="numerator"
        path="calculate.numerator"
        title={t('form.numerator')}
        sources={sources}
        operand={calculate.numerator}
        onChange={(numerator) => {
          change({ calculate: { ...calculate, numerator } });
        }}
      />
      <OperandFields
        {...context}
        id="denominator"
        path="calculate.denominator"
        title={t('form.denominator')}
        sources={sources}
        operand={calculate.denominator}
        onChange={(denominator) => {
          change({ calculate: { ...calculate, denominator } });
        }}
      />
    </Stack>
  );
}

interface OperandFieldsProps extends FieldContext {
  readonly id: string;
  /** In the configuration. */
  readonly path: string;
  readonly title: string;
  readonly sources: readonly NamedSourceDraft[];
  readonly operand: OperandDraft;
  readonly onChange: (operand: OperandDraft) => void;
}

function OperandFields(props: OperandFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, path, title, operand, onChange, sources } = props;
  const { calculate } = operand;
  const MeasureFields = PLAIN_MEASURE_FIELDS[calculate.measure];
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h4">
        {title}
      </Heading>
      {(sources.length > 1 || operand.sourceId !== null) && <OperandSource {...props} />}
      <ChoiceField
        id={id}
        label={t('form.measure')}
        choices={PLAIN_MEASURE_IDS.map((measure) => ({
          value: measure,
          label: t(`form.measure.${measure}`),
        }))}
        value={calculate.measure}
        onChange={(measure) => {
          onChange({ ...operand, calculate: { ...calculate, measure } });
        }}
      />
      {MeasureFields !== null && (
        <MeasureFields
          id={id}
          path={`${path}.calculate`}
          draft={calculate}
          onChange={(changed) => {
            onChange({ ...operand, calculate: { ...calculate, ...changed } });
          }}
          fields={props.fields}
          faultAt={props.faultAt}
          leave={props.leave}
        />
      )}
    </Stack>
  );
}

/** Cannot be the id of a source. */
const ALL = 'all';

/** Which of the sources; one that was removed has to be replaced. */
function OperandSource({
  id,
  path,
  sources,
  operand,
  onChange,
  faultAt,
  leave,
}: OperandFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const options = [
    { value: ALL, label: t('form.operand-source.all') },
    ...sources.map((source, place) => ({
      value: String(source.id),
      label: source.name.trim() === '' ? t('form.source.nameless', { place: place + 1 }) : source.name.trim(),
    })),
  ];
  const chosen = operand.sourceId === null ? ALL : String(operand.sourceId);
  return (
    <SelectField
      id={`${id}-source`}
      label={t('form.operand-source')}
      options={options}
      value={options.find(({ value }) => value === chosen) ?? null}
      onChange={(value) => {
        onChange({ ...operand, sourceId: value === ALL || value === null ? null : Number(value) });
      }}
      onLeave={() => {
        leave(`${path}.source`);
      }}
      error={faultAt(`${path}.source`)}
    />
  );
}
