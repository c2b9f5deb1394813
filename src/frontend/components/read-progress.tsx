import React from 'react';
import { Box, Button, Inline, ProgressBar, Stack, Text, xcss } from '@forge/react';
import type { ScanProgress } from '../../core/plan/run-scan';
import { useTexts } from '../texts/text-provider';

interface ReadProgressProps {
  /** Null until the first answer. */
  readonly progress: ScanProgress | null;
  readonly onStop: () => void;
}

const growing = xcss({ flexGrow: 1 });

export function ReadProgress({ progress, onStop }: ReadProgressProps): React.JSX.Element {
  const { t } = useTexts();
  const isKnown = progress !== null && progress.expected > 0;
  return (
    <Inline space="space.100" alignBlock="center">
      <Box xcss={growing}>
        <Stack space="space.050">
          <Text color="color.text.subtle">
            {isKnown
              ? t('progress.read', { read: progress.read, expected: progress.expected })
              : t('progress.start')}
          </Text>
          <ProgressBar
            ariaLabel={t('progress.label')}
            isIndeterminate={!isKnown}
            value={isKnown ? Math.min(1, progress.read / progress.expected) : 0}
          />
        </Stack>
      </Box>
      <Button spacing="compact" onClick={onStop}>
        {t('action.stop')}
      </Button>
    </Inline>
  );
}
