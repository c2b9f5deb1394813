import React from 'react';
import { Spinner } from '@forge/react';
import { absenceMarks } from '../../../capacity/absence-marks';
import { useUserNames } from '../../../hooks/use-user-names';
import { useTexts } from '../../../texts/text-provider';
import { MonthGrid } from '../calendar/month-grid';
import type { AbsencePictureProps } from './absence-picture';

/** Who is off on the days of a month; a day leads to the table of its two weeks. */
export function AbsenceMonth({ table, today, onPick }: AbsencePictureProps): React.JSX.Element {
  const texts = useTexts();
  const people = table.rows.map(({ person }) => person.accountId);
  const names = useUserNames(people);
  if (people.some((id) => !names.has(id))) return <Spinner />;
  return (
    <MonthGrid
      month={table.columns[0]?.first ?? today}
      marks={absenceMarks(table, names, texts)}
      {...{ today, onPick }}
    />
  );
}
