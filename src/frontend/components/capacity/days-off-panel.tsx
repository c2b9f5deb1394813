import React from 'react';
import { Spinner } from '@forge/react';
import { call } from '../../call';
import { useAnswer } from '../../hooks/use-answer';
import { FailureMessage } from '../failure-message';
import { DaysOffForm } from './days-off-form';

interface DaysOffPanelProps {
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** The viewer's own days off, which hold on all boards. */
export function DaysOffPanel({ onSaved, onClose }: DaysOffPanelProps): React.JSX.Element {
  const { result, reload } = useAnswer('days-off', () => call('capacity/read-days-off', {}));
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  return <DaysOffForm saved={result.value} onSaved={onSaved} onClose={onClose} />;
}
