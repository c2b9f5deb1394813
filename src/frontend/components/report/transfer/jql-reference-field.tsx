import React, { useState } from 'react';
import { Box, Button, ButtonGroup, Inline, Stack, Text, xcss } from '@forge/react';
import { NO_SOURCE } from '../../../form/source-draft';
import { useJqlCheck } from '../../../hooks/use-jql-check';
import { useTexts } from '../../../texts/text-provider';
import { JqlField } from '../../source/jql-field';
import type { ReferenceFieldProps } from './reference-field';

const wide = xcss({ maxWidth: '720px' });

/** JQL of a file that Jira refuses on this site, with its reasons: it is changed until it is understood, or left as it is. */
export function JqlReferenceField({ reference, chosen, onChange }: ReferenceFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const [jql, setJql] = useState(reference.id);
  const check = useJqlCheck(jql);
  return (
    <Box xcss={wide}>
      <Stack space="space.100">
        <Text>{t('report.import.mapping.jql', { name: reference.id })}</Text>
        <JqlField
          idPrefix={`report-import-${encodeURIComponent(reference.id)}-`}
          draft={{ ...NO_SOURCE, jql }}
          change={(change) => {
            setJql(change.jql ?? jql);
          }}
          faultAt={() => undefined}
          leave={() => undefined}
          jqlCheck={check}
        />
        <Inline>
          <ButtonGroup label={t('report.import.mapping.choose')}>
            <Button
              spacing="compact"
              isSelected={chosen === jql}
              isDisabled={check.kind !== 'valid'}
              onClick={() => {
                onChange(jql);
              }}
            >
              {t('report.import.mapping.use-jql')}
            </Button>
            <Button
              spacing="compact"
              isSelected={chosen === null}
              onClick={() => {
                onChange(null);
              }}
            >
              {t('report.import.mapping.kept')}
            </Button>
          </ButtonGroup>
        </Inline>
      </Stack>
    </Box>
  );
}
