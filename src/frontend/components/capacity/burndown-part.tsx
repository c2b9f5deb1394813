import React from 'react';
import { Heading, LineChart, Stack, Text } from '@forge/react';
import { createBurndown, type BurndownPoint } from '../../../core/capacity/burndown';
import type { Histories } from '../../../core/plan/read-histories';
import { formatDay } from '../../../core/time/period';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { useTexts } from '../../texts/text-provider';

const HEIGHT_PX = 320;
/** The same colour for the same line, in both themes. */
const LINES = [
  { name: 'capacity', color: 'color.chart.categorical.1' },
  { name: 'work', color: 'color.chart.categorical.4' },
  { name: 'ideal', color: 'color.chart.neutral' },
] as const satisfies readonly { readonly name: keyof BurndownPoint; readonly color: string }[];

interface BurndownPartProps {
  readonly numbers: IterationNumbers;
  /** What happened to the estimates; null where it is not known. */
  readonly histories: Histories | null;
}

/** Work that is left against capacity that is left, day by day. */
export function BurndownPart({ numbers, histories }: BurndownPartProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const { points, reason, workReason } = createBurndown(numbers.input, histories);
  const { name } = numbers.input.iteration;
  const data = LINES.flatMap(({ name: line }) =>
    points.flatMap((point) => {
      const value = point[line];
      return value === null
        ? []
        : [{ day: formats.day(formatDay(point.day)), value, line: t(`capacity.burndown.${line}`) }];
    }),
  );
  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h3">
        {t('capacity.sheet', { name: t('capacity.burndown'), iteration: name })}
      </Heading>
      {reason !== null && <Text>{t(`capacity.reason.${reason}`)}</Text>}
      {workReason !== null && (
        <Text color="color.text.subtle">
          {t(
            workReason === 'needs-history'
              ? 'capacity.burndown.needs-history'
              : `capacity.reason.${workReason}`,
          )}
        </Text>
      )}
      {data.length > 0 && (
        <LineChart
          data={data}
          xAccessor="day"
          yAccessor="value"
          colorAccessor="line"
          colorPalette={LINES.map(({ name: line, color }) => ({
            key: t(`capacity.burndown.${line}`),
            value: color,
          }))}
          height={HEIGHT_PX}
          showBorder={false}
        />
      )}
    </Stack>
  );
}
