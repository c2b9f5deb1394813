import React from 'react';
import { Button, Inline, Spinner, Text } from '@forge/react';
import type { CapacityWork } from '../../hooks/capacity/use-capacity-work';
import { useTexts } from '../../texts/text-provider';

interface WorkFooterProps {
  readonly reading: CapacityWork;
  readonly viewerTimeZone: string;
}

/** How many work items the numbers are about, and from when they are. */
export function WorkFooter({ reading, viewerTimeZone }: WorkFooterProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const { works, readAt, isLoading, reload } = reading;
  const isKnown = works.every((work) => work?.reason === null);
  const items = works.reduce((sum, work) => sum + (work?.items?.length ?? 0), 0);
  return (
    <Inline space="space.100" alignBlock="center">
      {isLoading ? (
        <Spinner size="small" label={t('progress.label')} />
      ) : (
        <Text size="small" color="color.text.subtle">
          {readAt === null || !isKnown
            ? t('capacity.work-unknown')
            : t('footer.complete', { items, moment: formats.moment(readAt, viewerTimeZone) })}
        </Text>
      )}
      <Button appearance="subtle" spacing="compact" onClick={reload}>
        {t('action.read')}
      </Button>
    </Inline>
  );
}
