import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import { iterationKey, type Iteration } from '../../../core/capacity/iteration';
import { formatDay } from '../../../core/time/period';
import type { IterationNumbers } from '../../capacity/planned-iteration';
import { useTexts } from '../../texts/text-provider';

interface IterationHeadProps {
  readonly numbers: IterationNumbers;
  /** Where one of them may have lent its people. */
  readonly iterations: readonly Iteration[];
  /** Whether it has to be told apart from others. */
  readonly isNamed: boolean;
}

/** The days of an iteration, and whose people it has. */
export function IterationHead({ numbers, iterations, isNamed }: IterationHeadProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const { planned, input, result } = numbers;
  const { window } = result;
  const key = planned.records.lender?.iteration;
  const lender = iterations.find(({ source }) => iterationKey(source) === key);
  return (
    <Stack space="space.050">
      {isNamed && (
        <Heading size="xsmall" as="h2">
          {input.iteration.name}
        </Heading>
      )}
      {window !== null && (
        <Text>
          {t('capacity.span', {
            from: formats.day(formatDay(window.first)),
            to: formats.day(formatDay(window.last)),
            zone: input.board.timeZone,
          })}
        </Text>
      )}
      {lender !== undefined && (
        <Text color="color.text.subtle">{t('capacity.inherited', { name: lender.name })}</Text>
      )}
    </Stack>
  );
}
