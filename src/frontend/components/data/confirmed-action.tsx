import React, { useState } from 'react';
import { Inline, LoadingButton, Stack } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';

interface ConfirmedActionProps {
  readonly id: string;
  /** What has to be typed. */
  readonly word: string;
  readonly action: string;
  readonly isRunning: boolean;
  readonly onConfirmed: () => void;
  /** Somebody tried: whatever is missing may be said from now on. */
  readonly onTried: () => void;
}

/** A button for what cannot be undone: it works once a word is typed. */
export function ConfirmedAction(props: ConfirmedActionProps): React.JSX.Element {
  const { id, word, action, isRunning, onConfirmed, onTried } = props;
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const isConfirmed = typed.trim() === word;
  return (
    <Stack space="space.200">
      <TextField
        id={id}
        label={t('data.delete.confirm', { word })}
        initial=""
        onChange={setTyped}
        error={isRefused && !isConfirmed ? t('data.delete.not-confirmed', { word }) : undefined}
      />
      <Inline>
        <LoadingButton
          appearance="danger"
          isLoading={isRunning}
          onClick={() => {
            onTried();
            setIsRefused(true);
            if (isConfirmed) onConfirmed();
          }}
        >
          {action}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
