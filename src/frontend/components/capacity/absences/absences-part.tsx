import React, { useState } from 'react';
import { Box, Button, ButtonGroup, Inline, Spinner, Text, xcss } from '@forge/react';
import { absenceTable } from '../../../../core/capacity/absence-table';
import type { DayRange } from '../../../../core/calendar/day-range';
import { mergeAbsences } from '../../../../core/capacity/merge-absences';
import { planningBoards } from '../../../../core/capacity/planning-boards';
import { success } from '../../../../core/result';
import { formatDay } from '../../../../core/time/period';
import { createZone } from '../../../../core/time/zone';
import { call } from '../../../call';
import { ABSENCE_PAGES, ABSENCE_VIEWS, type AbsenceView } from '../../../capacity/absence-pages';
import { collectParts } from '../../../collect-parts';
import { spanText } from '../../../capacity/span-text';
import { useAnswer } from '../../../hooks/use-answer';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { ChoiceField } from '../../form/choice-field';
import { useModuleContext } from '../../module-context-provider';
import { PageSection } from '../../page/page-section';
import { AbsenceResult } from './absence-result';

const narrow = xcss({ width: '160px' });

interface AbsencesPartProps {
  /** Another round asks anew: days off were changed. */
  readonly round: number;
}

/** Who is off when, of all people whom boards plan with that the viewer may view. */
export function AbsencesPart({ round }: AbsencesPartProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { accountId, timezone } = useModuleContext();
  const [today] = useState(() => createZone(timezone).dayAt(Date.now()));
  /** A day of the page that is shown. */
  const [shown, setShown] = useState(today);
  const [view, setView] = useState<AbsenceView>('day');
  const { unit, startOf, turn } = ABSENCE_PAGES[view];
  const first = startOf(shown);
  const range: DayRange = { first, last: turn(first, 1) - 1 };
  const [from, to] = [formatDay(range.first), formatDay(range.last)];
  const { result, reload } = useAnswer(`${from}/${to}/${String(round)}`, async () => {
    const parts = await collectParts((after) => call('capacity/list-absences', { from, to, after }));
    if (!parts.ok) return parts;
    const planning = planningBoards(parts.value, accountId ?? '');
    return success({ ...mergeAbsences(parts.value), planning });
  });
  return (
    <PageSection title={t('capacity.absences')} help={t('capacity.absences.help')}>
      <Inline space="space.200" alignBlock="end" shouldWrap>
        <Box xcss={narrow}>
          <ChoiceField
            id="absences-view"
            label={t('capacity.absences.by')}
            choices={ABSENCE_VIEWS.map((value) => ({ value, label: t(`capacity.absences.by.${value}`) }))}
            value={view}
            onChange={setView}
          />
        </Box>
        <ButtonGroup label={t('capacity.absences.turn')}>
          <Button
            onClick={() => {
              setShown(turn(first, -1));
            }}
          >
            {t('capacity.absences.before')}
          </Button>
          <Button
            isDisabled={first === startOf(today)}
            onClick={() => {
              setShown(today);
            }}
          >
            {t('capacity.absences.today')}
          </Button>
          <Button
            onClick={() => {
              setShown(turn(first, 1));
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
        <AbsenceResult
          table={absenceTable({ ...result.value, range, unit })}
          boards={result.value.boards}
          others={result.value.others}
          {...{ view, unit, today }}
          onPick={(day) => {
            setShown(day);
            setView('day');
          }}
        />
      )}
      {result?.ok === true && (
        <Text>
          {t('capacity.absences.planning', {
            count: result.value.planning.length,
            boards: result.value.planning.join(', '),
          })}
        </Text>
      )}
    </PageSection>
  );
}
