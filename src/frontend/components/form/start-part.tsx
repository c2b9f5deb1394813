import React from 'react';
import { Box, Button, SectionMessage, Stack, Text, xcss } from '@forge/react';
import type { FormStart } from '../../hooks/gadget/use-form-start';
import { useTexts } from '../../texts/text-provider';

interface StartPartProps<Draft> {
  readonly start: FormStart<Draft>;
  /** What is in the form now. */
  readonly draft: Draft;
  /** A finished one for a gadget that is not set up yet; null for one that is. */
  readonly sample: (() => Draft) | null;
  /** Other ways to begin. */
  readonly children?: React.ReactNode;
}

const apart = xcss({ paddingBlockEnd: 'space.300' });

/** Above the form of a gadget: what fills it at once, and the way back. Nothing is saved by it. */
export function StartPart<Draft>({
  start,
  draft,
  sample,
  children,
}: StartPartProps<Draft>): React.JSX.Element | null {
  const { t } = useTexts();
  const isSampleOffered = sample !== null && start.filled === null;
  if (!isSampleOffered && start.filled === null && children === undefined) return null;
  return (
    <Box xcss={apart}>
      <Stack space="space.150">
        {isSampleOffered && (
          <Stack space="space.100" alignInline="start">
            <Text>{t('sample.about')}</Text>
            <Button
              onClick={() => {
                start.fill({ draft: sample(), notice: t('sample.filled') }, draft);
              }}
            >
              {t('sample.start')}
            </Button>
          </Stack>
        )}
        {children}
        {start.filled !== null && (
          <SectionMessage appearance="information">
            <Stack space="space.100" alignInline="start">
              <Text>{start.filled.notice}</Text>
              <Button spacing="compact" onClick={start.undo}>
                {t('form.filled.undo')}
              </Button>
            </Stack>
          </SectionMessage>
        )}
      </Stack>
    </Box>
  );
}
