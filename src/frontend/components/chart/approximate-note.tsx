import React from 'react';
import { Button, Inline, Text } from '@forge/react';
import { useTexts } from '../../texts/text-provider';

interface ApproximateNoteProps {
  readonly onCountExactly: () => void;
}

/** Approximate numbers are never shown without saying so, nor without the way to exact ones. */
export function ApproximateNote({ onCountExactly }: ApproximateNoteProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {t('approximate.note')}
      </Text>
      <Button appearance="subtle" spacing="compact" onClick={onCountExactly}>
        {t('action.count-exactly')}
      </Button>
    </Inline>
  );
}
