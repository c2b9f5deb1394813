import React, { useState } from 'react';
import { Stack } from '@forge/react';
import type { FilterChoice } from '../../../core/filter/choice';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import type { ControlProps } from './control-props';

const SPANS = [7, 14, 30, 90, 365] as const;
const DIRECTIONS = ['last', 'next'] as const;
const ANY = 'any';
const BETWEEN = 'between';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A number of days before or after today, or the days between two dates. */
export function DatesControl({ id, label, choice, onChange }: ControlProps): React.JSX.Element {
  const { t } = useTexts();
  const [choosesDays, setChoosesDays] = useState(choice?.kind === 'days');
  const days = choice?.kind === 'days' ? choice : { kind: 'days' as const, from: null, to: null };
  const near = nearChoices();
  const choices = [
    { value: ANY, label: t('filter.any-time') },
    { value: BETWEEN, label: t('filter.between-days') },
    ...near.map((span) => ({
      value: keyOf(span),
      label: t(`filter.days.${span.direction}`, { days: span.days }),
    })),
    ...(choice?.kind === 'near-days' && !near.some((span) => keyOf(span) === keyOf(choice))
      ? [{ value: keyOf(choice), label: t(`filter.days.${choice.direction}`, { days: choice.days }) }]
      : []),
  ];
  const setBound = (bound: 'from' | 'to', text: string): void => {
    const next = { ...days, [bound]: DAY.test(text) ? text : null };
    onChange(next.from === null && next.to === null ? null : next);
  };

  return (
    <Stack space="space.050">
      <ChoiceField
        id={id}
        label={label}
        choices={choices}
        value={choosesDays ? BETWEEN : choice?.kind === 'near-days' ? keyOf(choice) : ANY}
        onChange={(key) => {
          setChoosesDays(key === BETWEEN);
          onChange(near.find((span) => keyOf(span) === key) ?? null);
        }}
      />
      {choosesDays && (
        <Pair>
          <TextField
            id={`${id}-from`}
            label={t('filter.from')}
            type="date"
            initial={days.from ?? ''}
            onChange={(text) => {
              setBound('from', text);
            }}
          />
          <TextField
            id={`${id}-to`}
            label={t('filter.to')}
            type="date"
            initial={days.to ?? ''}
            onChange={(text) => {
              setBound('to', text);
            }}
          />
        </Pair>
      )}
    </Stack>
  );
}

type NearDays = Extract<FilterChoice, { kind: 'near-days' }>;

function nearChoices(): readonly NearDays[] {
  return DIRECTIONS.flatMap((direction) =>
    SPANS.map((days): NearDays => ({ kind: 'near-days', direction, days })),
  );
}

function keyOf({ direction, days }: NearDays): string {
  return `${direction}-${String(days)}`;
}
