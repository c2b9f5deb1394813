import React from 'react';
import { Text } from '@forge/react';
import type { ExplainedDay } from '../../../core/calendar/work-days';
import { formatDay } from '../../../core/time/period';
import { dayReasons } from '../../capacity/day-reasons';
import { useTexts } from '../../texts/text-provider';

/** The day on which a work item is due, and what takes it from its assignee. */
export function DueDay({ day }: { readonly day: ExplainedDay }): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const date = formats.day(formatDay(day.day));
  const reasons = dayReasons({ ...day, isRemaining: true }, texts);
  return reasons === '' ? (
    <Text>{t('capacity.panel.due', { date })}</Text>
  ) : (
    <Text color="color.text.warning">{t('capacity.panel.due.away', { date, reasons })}</Text>
  );
}
