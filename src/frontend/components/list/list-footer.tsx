import React from 'react';
import { Button, ButtonGroup, Inline, Text } from '@forge/react';
import type { ListConfig } from '../../../core/list/config';
import type { ListControl } from '../../hooks/gadget/use-list';
import type { ListReading } from '../../list/read-list';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { ToggleButton } from '../toggle-button';

interface ListFooterProps {
  readonly pageSize: ListConfig['pageSize'];
  readonly list: ListControl;
  readonly reading: ListReading;
  readonly explains: boolean;
  readonly onExplain: () => void;
}

/** Which part of the list this is, and the ways to the other parts. */
export function ListFooter(props: ListFooterProps): React.JSX.Element {
  const texts = useTexts();
  const { t, formats } = texts;
  const { list, reading, explains, onExplain } = props;
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {t('list.footer', {
          range: rangeText(reading, props.pageSize, texts),
          moment: formats.moment(reading.readAt, reading.prepared.timeZone),
        })}
      </Text>
      <ButtonGroup label={t('list.actions')}>
        <PageButton text={t('list.previous')} go={list.previous} />
        <PageButton text={t('list.next')} go={list.next} />
        <ToggleButton isOn={explains} onChange={onExplain}>
          {t(explains ? 'action.hide-explanation' : 'action.explain')}
        </ToggleButton>
      </ButtonGroup>
    </Inline>
  );
}

function PageButton({
  text,
  go,
}: {
  readonly text: string;
  readonly go: (() => void) | null;
}): React.JSX.Element {
  return (
    <Button
      appearance="subtle"
      spacing="compact"
      isDisabled={go === null}
      onClick={() => {
        go?.();
      }}
    >
      {text}
    </Button>
  );
}

/** Jira's count is approximate; on the last page the true one is known. */
function rangeText({ page, tokens, prepared }: ListReading, pageSize: number, { t }: Texts): string {
  const before = (tokens.length - 1) * pageSize;
  const to = before + page.issues.length;
  if (page.nextPageToken === null && before === 0) return t('list.range.all', { items: to });
  const from = before + 1;
  if (page.nextPageToken === null) return t('list.range.last', { from, to });
  return t('list.range', { from, to, items: Math.max(prepared.itemsExpected, to) });
}
