import React from 'react';
import { Box, Button, Inline, ProgressBar, Stack, Text, xcss } from '@forge/react';
import type { ScanProgress } from '../../core/plan/run-scan';
import { useTexts } from '../texts/text-provider';

/** What is read, in words. */
export interface ProgressWords {
  readonly label: string;
  readonly start: string;
  readonly read: (progress: ScanProgress) => string;
}

interface ReadProgressProps {
  /** Null until the first answer. */
  readonly progress: ScanProgress | null;
  /** Left out where work items are read. */
  readonly words?: ProgressWords | undefined;
  readonly onStop: () => void;
}

const growing = xcss({ flexGrow: 1 });

export function ReadProgress({ progress, words, onStop }: ReadProgressProps): React.JSX.Element {
  const { t } = useTexts();
  const { label, start, read } = words ?? {
    label: t('progress.label'),
    start: t('progress.start'),
    read: (known: ScanProgress) => t('progress.read', { read: known.read, expected: known.expected }),
  };
  const isKnown = progress !== null && progress.expected > 0;
  return (
    <Inline space="space.100" alignBlock="center">
      <Box xcss={growing}>
        <Stack space="space.050">
          <Text color="color.text.subtle">{isKnown ? read(progress) : start}</Text>
          <ProgressBar
            ariaLabel={label}
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
