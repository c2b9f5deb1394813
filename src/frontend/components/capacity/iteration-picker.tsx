import React, { useState } from 'react';
import { Box, xcss } from '@forge/react';
import {
  iterationKey,
  rangeIteration,
  type Iteration,
  type IterationSource,
  type IterationState,
} from '../../../core/capacity/iteration';
import { parseDate } from '../../../core/time/timestamp';
import { newRange } from '../../capacity/new-range';
import { useTexts } from '../../texts/text-provider';
import { MultiSelectField } from '../form/multi-select-field';
import { TextField } from '../form/text-field';

interface IterationPickerProps {
  readonly iterations: readonly Iteration[];
  /** At least one. */
  readonly value: readonly Iteration[];
  readonly today: number;
  readonly onChange: (iterations: readonly Iteration[]) => void;
}

const wide = xcss({ width: '480px' });
const narrow = xcss({ width: '160px' });
/** No iteration has this key. */
const RANGE = 'range';
/** Each is read on its own; side by side more would not be compared. */
const AT_ONCE_MAX = 6;
const STATES: readonly IterationState[] = ['active', 'future', 'closed'];

/** The sprints or versions of a board, several of them, or any dates. */
export function IterationPicker({
  iterations,
  value,
  today,
  onChange,
}: IterationPickerProps): React.JSX.Element {
  const { t } = useTexts();
  const [isTooMany, setIsTooMany] = useState(false);
  const range = value.find(isRange) ?? null;
  const dates = range?.source.kind === 'range' ? range.source : null;
  const optionOf = ({ source, name }: Iteration) => ({ value: optionValue(source), label: name });
  const anyDates = { value: RANGE, label: t('capacity.iteration.range') };
  const choose = (chosen: readonly string[]): void => {
    setIsTooMany(chosen.length > AT_ONCE_MAX);
    const found = chosen.slice(0, AT_ONCE_MAX).flatMap((one) => {
      if (one === RANGE) return [range ?? newRange(today)];
      return iterations.find(({ source }) => iterationKey(source) === one) ?? [];
    });
    onChange(found);
  };
  const setDates = (from: string, to: string): void => {
    const [first, last] = [parseDate(from), parseDate(to)];
    if (Number.isNaN(first) || Number.isNaN(last)) return;
    onChange(value.map((one) => (isRange(one) ? rangeIteration(first, last, today) : one)));
  };
  return (
    <>
      <Box xcss={wide}>
        <MultiSelectField
          id="capacity-iteration"
          label={t('capacity.iteration')}
          options={[
            ...STATES.map((state) => ({
              label: t(`sprint.state.${state}`),
              options: iterations.filter((one) => one.state === state).map(optionOf),
            })).filter(({ options }) => options.length > 0),
            anyDates,
          ]}
          value={value.map((one) => (isRange(one) ? anyDates : optionOf(one)))}
          error={isTooMany ? t('capacity.iteration.too-many', { most: AT_ONCE_MAX }) : undefined}
          onChange={choose}
        />
      </Box>
      {dates !== null && (
        <>
          <Box xcss={narrow}>
            <TextField
              id="capacity-from"
              label={t('capacity.from')}
              type="date"
              initial={dates.from}
              onChange={(from) => {
                setDates(from, dates.to);
              }}
            />
          </Box>
          <Box xcss={narrow}>
            <TextField
              id="capacity-to"
              label={t('capacity.to')}
              type="date"
              initial={dates.to}
              error={parseDate(dates.to) < parseDate(dates.from) ? t('capacity.fault.reversed') : undefined}
              onChange={(to) => {
                setDates(dates.from, to);
              }}
            />
          </Box>
        </>
      )}
    </>
  );
}

function isRange({ source }: Iteration): boolean {
  return source.kind === 'range';
}

function optionValue(source: IterationSource): string {
  return source.kind === 'range' ? RANGE : iterationKey(source);
}
