import React from 'react';
import { Stack } from '@forge/react';
import { DATE_BUCKETS } from '../../../../core/chart/config';
import { DIRECTIONS } from '../../../../core/report/definition';
import {
  groupBoundsUnit,
  groupDivision,
  groupDivisionsOf,
  GROUP_ORDERS,
  type GroupDraft,
} from '../../../report/group-draft';
import { useTexts } from '../../../texts/text-provider';
import { BoundsField } from '../../form/bounds-field';
import { ChoiceField } from '../../form/choice-field';
import { Pair } from '../../form/pair';
import { SelectField } from '../../form/select-field';
import { columnOptions } from './column-options';
import { OperandField } from './operand-field';
import { isOperandField } from './offered-fields';
import type { ReportForm } from './report-form';

interface GroupFieldsProps {
  readonly form: ReportForm;
  /** Begins the ids of its fields. */
  readonly id: string;
  /** Of the level in the report. */
  readonly path: string;
  readonly group: GroupDraft;
  readonly onChange: (change: Partial<GroupDraft>) => void;
}

/** What a level groups by, how it is divided, and in which order its groups stand. */
export function GroupFields(props: GroupFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { form, id, path, group, onChange } = props;
  return (
    <Stack space="space.150">
      <OperandField
        form={form}
        id={`${id}-of`}
        label={t('report.editor.group.of')}
        isOffered={isOperandField}
        value={group.of}
        onChange={(of) => {
          onChange({ of });
        }}
        error={form.faultAt(`${path}.of`)}
      />
      <DivisionFields {...props} />
      <Pair>
        <ChoiceField
          id={`${id}-order`}
          label={t('report.editor.order')}
          choices={GROUP_ORDERS.map((value) => ({ value, label: t(`report.editor.order.${value}`) }))}
          value={group.orderBy}
          onChange={(orderBy) => {
            onChange({ orderBy });
          }}
        />
        <ChoiceField
          id={`${id}-direction`}
          label={t('report.editor.direction')}
          choices={DIRECTIONS.map((value) => ({ value, label: t(`report.editor.direction.${value}`) }))}
          value={group.direction}
          onChange={(direction) => {
            onChange({ direction });
          }}
        />
      </Pair>
      {group.orderBy === 'aggregate' && <OrderColumnField {...props} />}
    </Stack>
  );
}

function DivisionFields({ form, id, path, group, onChange }: GroupFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const type = form.typeOf(group.of);
  const divisions = groupDivisionsOf(type);
  const division = groupDivision(group, type);
  const unit = groupBoundsUnit(type);
  const boundsPath = `${path}.divide.bounds`;
  return (
    <>
      {divisions.length > 1 && (
        <ChoiceField
          id={`${id}-division`}
          label={t('form.division')}
          choices={divisions.map((value) => ({ value, label: t(`form.division.${value}`) }))}
          value={division}
          onChange={(chosen) => {
            onChange({ division: chosen });
          }}
        />
      )}
      {division === 'periods' && (
        <ChoiceField
          id={`${id}-bucket`}
          label={t('form.bucket')}
          choices={DATE_BUCKETS.map((value) => ({ value, label: t(`bucket.${value}`) }))}
          value={group.bucket}
          onChange={(bucket) => {
            onChange({ bucket });
          }}
        />
      )}
      {division === 'number-ranges' && (
        <BoundsField
          // Another unit explains itself in another way, and the host keeps what is typed.
          key={unit}
          id={`${id}-bounds`}
          unit={unit}
          text={group.bounds}
          onChange={(bounds) => {
            onChange({ bounds });
          }}
          onLeave={() => {
            form.leave(boundsPath);
          }}
          error={form.faultAt(boundsPath)}
        />
      )}
    </>
  );
}

function OrderColumnField({ form, id, path, group, onChange }: GroupFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const options = columnOptions(form, t, ({ groupAggregate }) => groupAggregate !== null);
  const place = `${path}.order.columnId`;
  return (
    <SelectField
      id={`${id}-order-column`}
      label={t('report.editor.order.column')}
      help={t('report.editor.order.column.help')}
      options={options}
      value={options.find(({ value }) => value === group.columnId) ?? null}
      onChange={(columnId) => {
        onChange({ columnId });
      }}
      onLeave={() => {
        form.leave(place);
      }}
      error={form.faultAt(place)}
    />
  );
}
