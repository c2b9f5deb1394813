import React from 'react';
import { Button, ButtonGroup, Inline, Text } from '@forge/react';
import type { MessageKey } from '../../texts/messages';
import type { TablePage } from '../../report/page-of';
import { useTexts } from '../../texts/text-provider';

interface PageFooterProps {
  readonly shown: TablePage;
  /** What is turned over. */
  readonly words: Extract<MessageKey, 'report.run.lines' | 'report.pivot.columns' | 'report.library.page'>;
  readonly onTurn: (page: number) => void;
}

/** Which lines of something long these are, and the ways to the others; nothing where one page holds them all. */
export function PageFooter({ shown, words, onTurn }: PageFooterProps): React.JSX.Element | null {
  const { t } = useTexts();
  const { page, perPage, lines, from, before } = shown;
  if (lines <= perPage) return null;
  const last = Math.ceil(lines / perPage) - 1;
  const button = (text: string, to: number): React.JSX.Element => (
    <Button
      appearance="subtle"
      spacing="compact"
      isDisabled={to < 0 || to > last || to === page}
      onClick={() => {
        onTurn(to);
      }}
    >
      {text}
    </Button>
  );
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {t(words, {
          from: from + 1,
          to: Math.min(lines, before),
          lines,
        })}
      </Text>
      <ButtonGroup label={t('table.pages')}>
        {button(t('report.run.first-page'), 0)}
        {button(t('table.previous'), page - 1)}
        {button(t('table.next'), page + 1)}
        {button(t('report.run.last-page'), last)}
      </ButtonGroup>
    </Inline>
  );
}
