import React, { useState } from 'react';
import { Stack } from '@forge/react';
import { OwnDaysOff } from '../own-days-off';
import { AbsencesPart } from './absences-part';

/** Days off on the page for the whole site: everybody's, and the viewer's own to change. */
export function DaysOffTab(): React.JSX.Element {
  const [savedTimes, setSavedTimes] = useState(0);
  return (
    <Stack space="space.400">
      <AbsencesPart round={savedTimes} />
      <OwnDaysOff
        onSaved={() => {
          setSavedTimes(savedTimes + 1);
        }}
      />
    </Stack>
  );
}
