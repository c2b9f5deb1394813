import React, { useState } from 'react';
import { Stack, Text } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import type { ControlProps } from './control-props';

/** The numbers from and to two bounds, each of which may be left out. */
export function NumbersControl({ id, label, choice, onChange }: ControlProps): React.JSX.Element {
  const { t } = useTexts();
  const initial = choice?.kind === 'numbers' ? choice : { from: null, to: null };
  const [texts, setTexts] = useState({ from: textOf(initial.from), to: textOf(initial.to) });
  const change = (bound: 'from' | 'to', text: string): void => {
    const next = { ...texts, [bound]: text };
    setTexts(next);
    const range = { kind: 'numbers' as const, from: numberOf(next.from), to: numberOf(next.to) };
    onChange(range.from === null && range.to === null ? null : range);
  };
  return (
    <Stack>
      <Text color="color.text.subtle">{label}</Text>
      <Pair>
        <TextField
          id={`${id}-from`}
          label={t('filter.from')}
          type="number"
          initial={texts.from}
          onChange={(text) => {
            change('from', text);
          }}
        />
        <TextField
          id={`${id}-to`}
          label={t('filter.to')}
          type="number"
          initial={texts.to}
          onChange={(text) => {
            change('to', text);
          }}
        />
      </Pair>
    </Stack>
  );
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

function numberOf(text: string): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
