import React from 'react';
import { Button, Heading, Inline, Stack } from '@forge/react';
import { useTexts } from '../../../texts/text-provider';
import { DeliveriesPanel } from '../delivery/deliveries-panel';
import type { ReportPartProps } from './library-place';

/** Where a report goes by itself. */
export function DeliverReport({ opened: { id, report }, go }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.200">
      <Inline space="space.200" alignBlock="center" spread="space-between" shouldWrap>
        <Heading size="medium" as="h2">
          {report.name}
        </Heading>
        <Button
          appearance="subtle"
          onClick={() => {
            go({ kind: 'open', id });
          }}
        >
          {t('report.history.back')}
        </Button>
      </Inline>
      <DeliveriesPanel reportId={id} />
    </Stack>
  );
}
