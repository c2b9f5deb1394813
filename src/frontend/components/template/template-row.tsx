import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack, Text } from '@forge/react';
import type { Named, Rename } from '../../hooks/use-saved-list';
import { useTexts } from '../../texts/text-provider';
import { BusyButton } from '../busy-button';
import { RenameTemplateForm } from './rename-template-form';

interface TemplateRowProps {
  readonly id: string;
  /** Null where it cannot be read. */
  readonly named: Named | null;
  readonly words: string;
  readonly mayManage: boolean;
  readonly onRename: Rename;
  readonly onDelete: () => Promise<void>;
  /** Buttons for what else can be done with it. */
  readonly children?: React.ReactNode;
}

/** A template with what can be done with it. One that nothing is known of can only be seen. */
export function TemplateRow(props: TemplateRowProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, named, words, mayManage, onRename, onDelete, children } = props;
  const name = named?.name ?? t('template.nameless');
  const [isRenaming, setIsRenaming] = useState(false);

  if (isRenaming && named !== null) {
    return (
      <RenameTemplateForm
        id={id}
        named={named}
        isWithinForm={false}
        onRename={onRename}
        onClose={() => {
          setIsRenaming(false);
        }}
      />
    );
  }
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Stack>
        <Text weight="semibold">{name}</Text>
        <Text color="color.text.subtle">{words}</Text>
      </Stack>
      <ButtonGroup label={t('template.actions', { name })}>
        {children}
        {mayManage && named !== null && (
          <Button
            spacing="compact"
            onClick={() => {
              setIsRenaming(true);
            }}
          >
            {t('template.rename')}
          </Button>
        )}
        {mayManage && named !== null && (
          <BusyButton spacing="compact" onPress={onDelete}>
            {t('template.delete')}
          </BusyButton>
        )}
      </ButtonGroup>
    </Inline>
  );
}
