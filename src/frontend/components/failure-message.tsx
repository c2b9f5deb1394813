import React from 'react';
import { Button, SectionMessage, Stack, Text } from '@forge/react';
import type { AppError, ErrorCode } from '../../core/error';
import { useTexts } from '../texts/text-provider';

interface FailureMessageProps {
  readonly error: AppError;
  /** Null where trying again cannot help. */
  readonly onRetry: (() => void) | null;
}

/** What the author or an administrator can put right is a warning; what went wrong by itself is an error. */
const WARNINGS: ReadonlySet<ErrorCode> = new Set([
  'newer-version',
  'forbidden',
  'source-unbounded',
  'source-not-found',
  'no-sprint',
  'jql-invalid',
  'filter-invalid',
  'field-not-found',
  'field-unsupported',
  'jira-busy',
  'conflict',
  'too-large',
]);

/** Says what happened, what to do next, and under which id it was logged. */
export function FailureMessage({ error, onRetry }: FailureMessageProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <SectionMessage
      appearance={WARNINGS.has(error.code) ? 'warning' : 'error'}
      title={t(`error-title.${error.code}`)}
    >
      <Stack space="space.100" alignInline="start">
        <Text>{t(`error.${error.code}`, error.params)}</Text>
        {error.path !== undefined && (
          <Text color="color.text.subtle">{t('error.path', { path: error.path })}</Text>
        )}
        {error.id !== undefined && <Text color="color.text.subtle">{t('error.id', { id: error.id })}</Text>}
        {onRetry !== null && (
          <Button spacing="compact" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </Stack>
    </SectionMessage>
  );
}
