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
  /** Whether it is clear what it is done to. */
  readonly isReady: boolean;
  readonly onConfirmed: () => void;
  /** Somebody tried: whatever is missing may be said from now on. */
  readonly onTried: () => void;
}

/** A button for what cannot be undone: it works once a word is typed, and asks for the word again the next time. */
export function ConfirmedAction(props: ConfirmedActionProps): React.JSX.Element {
  const { id, word, action, isRunning, isReady, onConfirmed, onTried } = props;
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const [round, setRound] = useState(0);
  const isConfirmed = typed.trim() === word;
  const press = (): void => {
    onTried();
    const isSure = isConfirmed && isReady;
    setIsRefused(!isSure);
    if (!isSure) return;
    setTyped('');
    setRound(round + 1);
    onConfirmed();
  };
  return (
    <Stack space="space.200">
      <TextField
        // A field keeps what was typed: to be empty again it has to be another one.
        key={round}
        id={id}
        label={t('data.delete.confirm', { word })}
        initial=""
        onChange={setTyped}
        error={isRefused && !isConfirmed ? t('data.delete.not-confirmed', { word }) : undefined}
      />
      <Inline>
        <LoadingButton appearance="danger" isLoading={isRunning} onClick={press}>
          {action}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
