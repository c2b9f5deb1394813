import React, { useState } from 'react';
import { Box, Button, ButtonGroup, Heading, Inline, Spinner, Stack, Text, xcss } from '@forge/react';
import {
  ABSENCE_UNITS,
  absenceTable,
  mondayOf,
  type AbsenceUnit,
} from '../../../../core/capacity/absence-table';
import type { DayRange } from '../../../../core/calendar/day-range';
import { mergeAbsences } from '../../../../core/capacity/merge-absences';
import { success } from '../../../../core/result';
import { formatDay } from '../../../../core/time/period';
import { createZone } from '../../../../core/time/zone';
import { call } from '../../../call';
import { collectParts } from '../../../collect-parts';
import { spanText } from '../../../capacity/span-text';
import { useAnswer } from '../../../hooks/use-answer';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { ChoiceField } from '../../form/choice-field';
import { useModuleContext } from '../../module-context-provider';
import { AbsenceMatrix } from './absence-matrix';

const narrow = xcss({ width: '160px' });
/** As many columns as fit beside the names. */
const DAYS: Readonly<Record<AbsenceUnit, number>> = { day: 14, week: 84 };

interface AbsencesPartProps {
  /** Another round asks anew: days off were changed. */
  readonly round: number;
}

/** Who is off when, of all people whom boards plan with that the viewer may view. */
export function AbsencesPart({ round }: AbsencesPartProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { timezone } = useModuleContext();
  const [monday] = useState(() => mondayOf(createZone(timezone).dayAt(Date.now())));
  const [first, setFirst] = useState(monday);
  const [unit, setUnit] = useState<AbsenceUnit>('day');
  const range: DayRange = { first, last: first + DAYS[unit] - 1 };
  const [from, to] = [formatDay(range.first), formatDay(range.last)];
  const { result, reload } = useAnswer(`${from}/${to}/${String(round)}`, async () => {
    const parts = await collectParts((after) => call('capacity/list-absences', { from, to, after }));
    return parts.ok ? success(mergeAbsences(parts.value)) : parts;
  });
  return (
    <Stack space="space.150">
      <Stack space="space.050">
        <Heading size="medium" as="h2">
          {t('capacity.absences')}
        </Heading>
        <Text>{t('capacity.absences.help')}</Text>
      </Stack>
      <Inline space="space.200" alignBlock="end" shouldWrap>
        <Box xcss={narrow}>
          <ChoiceField
            id="absences-unit"
            label={t('capacity.absences.by')}
            choices={ABSENCE_UNITS.map((value) => ({ value, label: t(`capacity.absences.by.${value}`) }))}
            value={unit}
            onChange={setUnit}
          />
        </Box>
        <ButtonGroup label={t('capacity.absences.turn')}>
          <Button
            onClick={() => {
              setFirst(first - DAYS[unit]);
            }}
          >
            {t('capacity.absences.before')}
          </Button>
          <Button
            isDisabled={first === monday}
            onClick={() => {
              setFirst(monday);
            }}
          >
            {t('capacity.absences.today')}
          </Button>
          <Button
            onClick={() => {
              setFirst(first + DAYS[unit]);
            }}
          >
            {t('capacity.absences.after')}
          </Button>
        </ButtonGroup>
        <Text weight="medium">{spanText({ from, to }, texts)}</Text>
      </Inline>
      {result === null && <Spinner />}
      {result?.ok === false && <FailureMessage error={result.error} onRetry={reload} />}
      {result?.ok === true && (
        <AbsenceMatrix
          table={absenceTable({ ...result.value, range, unit })}
          boards={result.value.boards}
          others={result.value.others}
          unit={unit}
        />
      )}
    </Stack>
  );
}
