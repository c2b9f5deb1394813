import React from 'react';
import { ProgressBar, Stack, Text } from '@forge/react';
import type { Sprint } from '../../../core/jira/sprints';
import { sprintDays, type SprintDays } from '../../../core/sprint/sprint-days';
import type { SprintReading } from '../../sprint/read-sprint';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';

/** How much of the sprint's time has passed, and how many working days are left. */
export function SprintTime({ reading }: { readonly reading: SprintReading }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { sprint, readAt, timeZone, calendar } = reading;
  const days = sprintDays(sprint, { now: readAt, timeZone, calendar });
  if (days === null || sprint.startAt === null || sprint.endAt === null) {
    return <Text>{t('sprint.no-dates')}</Text>;
  }
  return (
    <Stack space="space.050">
      <Text weight="bold">{remainingText(sprint, days, texts)}</Text>
      <ProgressBar ariaLabel={t('sprint.elapsed')} value={days.elapsed} />
      <Text size="small" color="color.text.subtle">
        {t('sprint.time', {
          elapsed: formats.percent(days.elapsed),
          start: formats.moment(sprint.startAt, timeZone),
          end: formats.moment(sprint.endAt, timeZone),
        })}
      </Text>
    </Stack>
  );
}

function remainingText({ state }: Sprint, { workingDaysLeft, isOverdue }: SprintDays, { t }: Texts): string {
  if (state === 'closed') return t('sprint.is-closed');
  return isOverdue ? t('sprint.is-overdue') : t('sprint.days-left', { days: workingDaysLeft });
}
