import React from 'react';
import { Stack } from '@forge/react';
import type { QuantityKind } from '../../../core/chart/config';
import { isDateField, isMeasurable } from '../../../core/field/registry';
import { isTime, QUANTITY_KINDS, type QuantityDraft } from '../../form/quantity-draft';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';
import { ChoiceField } from '../form/choice-field';
import { CycleRuleField } from '../form/cycle-rule-field';
import { FieldSelect } from '../form/field-select';
import type { FieldContext } from './form-context';
import { OperatorField } from './operator-field';
import { Pair } from '../form/pair';
import { StatusesField } from './statuses-field';
import { WorkingDaysField } from '../form/working-days-field';

interface QuantityFieldsProps extends FieldContext {
  readonly id: string;
  /** In the configuration. */
  readonly path: string;
  readonly label: string;
  /** Whether days of the calendar can be measured so. */
  readonly offersDates?: boolean;
  readonly quantity: QuantityDraft;
  readonly onChange: (quantity: QuantityDraft) => void;
}

const KIND_FIELDS: Readonly<Record<QuantityKind, (props: QuantityFieldsProps) => React.JSX.Element>> = {
  field: NumberField,
  date: DateField,
  'time-since': DateField,
  'time-until': DateField,
  'time-between': BetweenFields,
  'time-to-resolution': ResolutionField,
  'time-in-status': StatusTimeFields,
  'cycle-time': CycleTimeFields,
  calculation: CalculationFields,
};

/** A number that each work item has: a field, a time, or a calculation of two fields. */
export function QuantityFields(props: QuantityFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, label, offersDates = false, quantity, onChange } = props;
  const offered = QUANTITY_KINDS.filter((kind) => offersDates || kind !== 'date' || quantity.kind === kind);
  const KindFields = KIND_FIELDS[quantity.kind];
  return (
    <Stack space="space.100">
      <ChoiceField
        id={`${id}-of`}
        label={label}
        choices={offered.map((kind) => ({ value: kind, label: t(`form.quantity.${kind}`) }))}
        value={quantity.kind}
        onChange={(kind) => {
          onChange({ ...quantity, kind });
        }}
      />
      <KindFields {...props} />
      {isTime(quantity) && (
        <WorkingDaysField
          id={`${id}-working-days`}
          isChecked={quantity.workingDaysOnly}
          onChange={(workingDaysOnly) => {
            onChange({ ...quantity, workingDaysOnly });
          }}
        />
      )}
    </Stack>
  );
}

type FieldName = 'fieldId' | 'dateFieldId' | 'fromFieldId' | 'toFieldId' | 'leftFieldId' | 'rightFieldId';

interface PickProps extends QuantityFieldsProps {
  readonly name: FieldName;
  /** Of the field in the configuration. */
  readonly property: string;
  readonly fieldLabel: string;
  readonly pickId: string;
  readonly holds: 'number' | 'date';
}

const HOLDS = { number: isMeasurable, date: isDateField } as const;

function PickField(props: PickProps): React.JSX.Element {
  const { path, name, property, fieldLabel, pickId, holds, quantity, onChange } = props;
  return (
    <FieldSelect
      id={pickId}
      label={fieldLabel}
      fields={props.fields.filter(HOLDS[holds])}
      value={quantity[name]}
      onChange={(fieldId) => {
        onChange({ ...quantity, [name]: fieldId });
      }}
      onLeave={() => {
        props.leave(`${path}.${property}`);
      }}
      error={props.faultAt(`${path}.${property}`)}
      isRequired
    />
  );
}

function NumberField(props: QuantityFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <PickField
      {...props}
      name="fieldId"
      property="fieldId"
      fieldLabel={t('form.measure-field')}
      pickId={`${props.id}-field`}
      holds="number"
    />
  );
}

function DateField(props: QuantityFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <PickField
      {...props}
      name="dateFieldId"
      property="fieldId"
      fieldLabel={t('form.date-field')}
      pickId={`${props.id}-date`}
      holds="date"
    />
  );
}

function BetweenFields(props: QuantityFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Pair>
      <PickField
        {...props}
        name="fromFieldId"
        property="fromFieldId"
        fieldLabel={t('form.from-field')}
        pickId={`${props.id}-from`}
        holds="date"
      />
      <PickField
        {...props}
        name="toFieldId"
        property="toFieldId"
        fieldLabel={t('form.to-field')}
        pickId={`${props.id}-to`}
        holds="date"
      />
    </Pair>
  );
}

function ResolutionField({ id, quantity, onChange }: QuantityFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <CheckField
      id={`${id}-unresolved`}
      label={t('form.include-unresolved')}
      help={t('form.include-unresolved.help')}
      isChecked={quantity.includeUnresolved}
      onChange={(includeUnresolved) => {
        onChange({ ...quantity, includeUnresolved });
      }}
    />
  );
}

function StatusTimeFields(props: QuantityFieldsProps): React.JSX.Element {
  const { id, path, quantity, onChange } = props;
  return (
    <StatusesField
      id={`${id}-statuses`}
      names={quantity.statuses}
      onChange={(statuses) => {
        onChange({ ...quantity, statuses });
      }}
      error={props.faultAt(`${path}.statuses`)}
    />
  );
}

function CycleTimeFields({ id, quantity, onChange }: QuantityFieldsProps): React.JSX.Element {
  return (
    <CycleRuleField
      id={`${id}-rule`}
      rule={quantity.rule}
      onChange={(rule) => {
        onChange({ ...quantity, rule });
      }}
    />
  );
}

function CalculationFields(props: QuantityFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, quantity, onChange } = props;
  return (
    <Stack space="space.100">
      <PickField
        {...props}
        name="leftFieldId"
        property="leftFieldId"
        fieldLabel={t('form.left-field')}
        pickId={`${id}-left`}
        holds="number"
      />
      <Pair>
        <OperatorField
          id={`${id}-operator`}
          operator={quantity.operator}
          onChange={(operator) => {
            onChange({ ...quantity, operator });
          }}
        />
        <PickField
          {...props}
          name="rightFieldId"
          property="rightFieldId"
          fieldLabel={t('form.right-field')}
          pickId={`${id}-right`}
          holds="number"
        />
      </Pair>
    </Stack>
  );
}
