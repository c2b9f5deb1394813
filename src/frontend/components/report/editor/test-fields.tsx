import React from 'react';
import { Stack } from '@forge/react';
import { holdsPeople } from '../../../../core/filter/control';
import { FORMULA_TYPES, type FormulaType } from '../../../../core/formula/value';
import type { ReportOperand } from '../../../../core/report/definition';
import { conditionWords } from '../../../report/condition-words';
import {
  CONDITIONS,
  CONDITIONS_OF,
  conditionOf,
  testSide,
  type TestDraft,
  type TestSide,
} from '../../../report/test-draft';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { Pair } from '../../form/pair';
import { SuggestedValues } from '../../form/suggested-values';
import { TextField } from '../../form/text-field';
import type { ReportForm } from './report-form';

interface TestFieldsProps {
  readonly form: ReportForm;
  /** Begins the ids of its fields. */
  readonly id: string;
  /** Of the test in the report. */
  readonly path: string;
  readonly of: ReportOperand;
  readonly test: TestDraft;
  readonly onChange: (test: TestDraft) => void;
}

type SideProps = TestFieldsProps & { readonly type: FormulaType | null };

const SIDES: Readonly<Record<TestSide, ((props: SideProps) => React.JSX.Element) | null>> = {
  amount: AmountField,
  day: DayFields,
  values: ValuesField,
  text: ContainedField,
  none: null,
};

/** A condition that values of an operand can meet, and what it compares them with. */
export function TestFields(props: TestFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { form, id, of, test, onChange } = props;
  const type = form.typeOf(of);
  const condition = conditionOf(test, type);
  const Side = SIDES[testSide(condition, type)];
  return (
    <Stack space="space.100">
      <ChoiceField
        id={`${id}-condition`}
        label={t('report.editor.condition')}
        choices={(type === null ? CONDITIONS : CONDITIONS_OF[type]).map((value) => ({
          value,
          label: conditionWords(value, type, t),
        }))}
        value={condition}
        onChange={(chosen) => {
          onChange({ ...test, condition: chosen });
        }}
      />
      {Side !== null && <Side {...props} type={type} />}
    </Stack>
  );
}

function AmountField({ form, id, path, test, onChange, type }: SideProps): React.JSX.Element {
  const { t } = useTexts();
  const place = `${path}.amount`;
  return (
    <TextField
      // Another type is typed in another way, and the host keeps what is typed.
      key={type ?? FORMULA_TYPES[0]}
      id={`${id}-amount`}
      label={t('report.editor.amount')}
      help={type === 'duration' ? t('report.editor.amount.duration') : undefined}
      initial={test.amount}
      onChange={(amount) => {
        onChange({ ...test, amount });
      }}
      onLeave={() => {
        form.leave(place);
      }}
      error={form.faultAt(place)}
    />
  );
}

const DAYS = ['relative', 'fixed'] as const;

function DayFields({ form, id, path, test, onChange }: SideProps): React.JSX.Element {
  const { t } = useTexts();
  const place = `${path}.day`;
  const isFixed = test.day === 'fixed';
  return (
    <Pair>
      <ChoiceField
        id={`${id}-day`}
        label={t('report.editor.day')}
        choices={DAYS.map((value) => ({ value, label: t(`report.editor.day.${value}`) }))}
        value={test.day}
        onChange={(day) => {
          onChange({ ...test, day });
        }}
      />
      <TextField
        key={test.day}
        id={`${id}-day-value`}
        label={t(isFixed ? 'report.editor.date' : 'report.editor.days')}
        help={isFixed ? undefined : t('report.editor.days.help')}
        type={isFixed ? 'date' : 'text'}
        initial={isFixed ? test.date : test.days}
        onChange={(typed) => {
          onChange({ ...test, ...(isFixed ? { date: typed } : { days: typed }) });
        }}
        onLeave={() => {
          form.leave(place);
        }}
        error={form.faultAt(place)}
      />
    </Pair>
  );
}

function ValuesField({ form, id, path, of, test, onChange }: SideProps): React.JSX.Element {
  const { t } = useTexts();
  const field = of.kind === 'field' ? (form.fields.find((one) => one.id === of.fieldId) ?? null) : null;
  const isOfPeople = field !== null && holdsPeople(field);
  const place = `${path}.values`;
  return (
    <SuggestedValues
      id={`${id}-values`}
      label={t('report.editor.values')}
      help={t('report.editor.values.help')}
      {...{ field, special: [] }}
      placeholder={t('report.editor.values.placeholder')}
      chosen={test.values.map((value) => ({ value, label: isOfPeople ? '' : value }))}
      onChange={(picked) => {
        onChange({ ...test, values: picked.map(({ value }) => value) });
        form.leave(place);
      }}
      error={form.faultAt(place)}
    />
  );
}

function ContainedField({ form, id, path, test, onChange }: SideProps): React.JSX.Element {
  const { t } = useTexts();
  const place = `${path}.text`;
  return (
    <TextField
      id={`${id}-text`}
      label={t('report.editor.text')}
      maxLength={255}
      initial={test.text}
      onChange={(text) => {
        onChange({ ...test, text });
      }}
      onLeave={() => {
        form.leave(place);
      }}
      error={form.faultAt(place)}
    />
  );
}
