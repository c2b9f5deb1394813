import React from 'react';
import { Button, SectionMessage, Stack, Text } from '@forge/react';
import { isPassing, type AppError, type ErrorCode } from '../../core/error';
import { placeLabel } from '../form/place-label';
import { useTexts } from '../texts/text-provider';

interface FailureMessageProps {
  readonly error: AppError;
  /** Null where nothing can be tried again. The button is only there for errors that may pass. */
  readonly onRetry: (() => void) | null;
}

/** What the author or an administrator can put right is a warning; what went wrong by itself is an error. */
const WARNINGS: ReadonlySet<ErrorCode> = new Set([
  'newer-version',
  'forbidden',
  'source-unbounded',
  'source-not-found',
  'board-of-person',
  'no-calendar',
  'no-sprint',
  'no-iteration',
  'no-closed-sprint',
  'no-dates',
  'jql-invalid',
  'filter-invalid',
  'field-not-found',
  'field-unsupported',
  'jira-busy',
  'write-refused',
  'item-changed',
  'people-outside',
  'conflict',
  'template-gone',
  'template-name-taken',
  'template-limit',
  'template-too-large',
  'report-gone',
  'report-limit',
  'delivery-gone',
  'delivery-limit',
  'delivery-item-gone',
  'delivery-of-another',
  'delivery-without-owner',
  'delivery-faulty',
  'file-unreadable',
  'file-unknown',
  'file-too-large',
  'too-large',
]);

/** Their path is in Jira's answer, not in a configuration. */
const OUTSIDE_CONFIGURATION: ReadonlySet<ErrorCode> = new Set(['jira-unexpected']);

/** Says what happened, what to do next, and under which id it was logged. */
export function FailureMessage({ error, onRetry }: FailureMessageProps): React.JSX.Element {
  const { t } = useTexts();
  const { code, path } = error;
  const place = path === undefined || OUTSIDE_CONFIGURATION.has(code) ? null : placeLabel(path);
  return (
    <SectionMessage appearance={WARNINGS.has(code) ? 'warning' : 'error'} title={t(`error-title.${code}`)}>
      <Stack space="space.100" alignInline="start">
        <Text>{t(`error.${code}`, error.params)}</Text>
        {place !== null && <Text color="color.text.subtle">{t('error.path', { place: t(place) })}</Text>}
        {error.id !== undefined && <Text color="color.text.subtle">{t('error.id', { id: error.id })}</Text>}
        {onRetry !== null && isPassing(error) && (
          <Button spacing="compact" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </Stack>
    </SectionMessage>
  );
}
