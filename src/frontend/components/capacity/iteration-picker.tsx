import React from 'react';
import { Box, xcss } from '@forge/react';
import { iterationKey, rangeIteration, type Iteration } from '../../../core/capacity/iteration';
import { parseDate } from '../../../core/time/timestamp';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from '../form/select-field';
import { TextField } from '../form/text-field';

interface IterationPickerProps {
  readonly iterations: readonly Iteration[];
  readonly value: Iteration;
  readonly today: number;
  readonly onChange: (iteration: Iteration) => void;
}

const wide = xcss({ width: '320px' });
const narrow = xcss({ width: '160px' });
/** No iteration has this key. */
const RANGE = 'range';
/** Two weeks, today the first of its days. */
export const RANGE_DAYS = 14;

/** The sprints or versions of a board, or any dates. */
export function IterationPicker({
  iterations,
  value,
  today,
  onChange,
}: IterationPickerProps): React.JSX.Element {
  const { t } = useTexts();
  const { source } = value;
  const range = source.kind === 'range' ? source : null;
  const options = [
    ...iterations.map(({ source: one, name, state }) => ({
      value: iterationKey(one),
      label: t('sprint.form.option', { name, state: t(`sprint.state.${state}`) }),
    })),
    { value: RANGE, label: t('capacity.iteration.range') },
  ];
  const shown = range === null ? iterationKey(source) : RANGE;
  const setRange = (from: string, to: string): void => {
    const [first, last] = [parseDate(from), parseDate(to)];
    if (!Number.isNaN(first) && !Number.isNaN(last)) onChange(rangeIteration(first, last, today));
  };
  return (
    <>
      <Box xcss={wide}>
        <SelectField
          id="capacity-iteration"
          label={t('capacity.iteration')}
          options={options}
          value={options.find((option) => option.value === shown) ?? null}
          onChange={(chosen) => {
            const found = iterations.find((one) => iterationKey(one.source) === chosen);
            if (found !== undefined) onChange(found);
            else if (chosen === RANGE) onChange(rangeIteration(today, today + RANGE_DAYS - 1, today));
          }}
        />
      </Box>
      {range !== null && (
        <>
          <Box xcss={narrow}>
            <TextField
              id="capacity-from"
              label={t('capacity.from')}
              type="date"
              initial={range.from}
              onChange={(from) => {
                setRange(from, range.to);
              }}
            />
          </Box>
          <Box xcss={narrow}>
            <TextField
              id="capacity-to"
              label={t('capacity.to')}
              type="date"
              initial={range.to}
              error={parseDate(range.to) < parseDate(range.from) ? t('capacity.fault.reversed') : undefined}
              onChange={(to) => {
                setRange(range.from, to);
              }}
            />
          </Box>
        </>
      )}
    </>
  );
}
