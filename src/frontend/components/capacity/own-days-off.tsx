import React, { useState } from 'react';
import { SectionMessage, Stack, Text } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { DaysOffPanel } from './days-off-panel';

/** The viewer's own days off where they are all that is shown: the form stays after it was saved. */
export function OwnDaysOff({ onSaved }: { readonly onSaved: () => void }): React.JSX.Element {
  const { t } = useTexts();
  const [{ round, isSaved }, setState] = useState({ round: 0, isSaved: false });
  const begin = (saved: boolean): void => {
    setState({ round: round + 1, isSaved: saved });
  };
  return (
    <Stack space="space.200">
      {isSaved && (
        <SectionMessage appearance="success">
          <Text>{t('capacity.days-off.saved')}</Text>
        </SectionMessage>
      )}
      <DaysOffPanel
        key={round}
        planned={null}
        onSaved={() => {
          begin(true);
          onSaved();
        }}
        onClose={() => {
          begin(false);
        }}
      />
    </Stack>
  );
}
