import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, Stack, Text } from '@forge/react';
import type { AppError } from '../../../core/error';
import { useTexts } from '../../texts/text-provider';
import { BusyButton } from '../busy-button';
import { RenameTemplateForm } from './rename-template-form';

interface TemplateRowProps {
  readonly id: string;
  /** Null where it cannot be read. */
  readonly name: string | null;
  readonly words: string;
  readonly mayManage: boolean;
  readonly onRename: (name: string) => Promise<AppError | null>;
  readonly onDelete: () => Promise<void>;
  /** Buttons for what else can be done with it. */
  readonly children?: React.ReactNode;
}

/** A template with what can be done with it. One that nothing is known of can only be seen. */
export function TemplateRow(props: TemplateRowProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, name, words, mayManage, onRename, onDelete, children } = props;
  const [isRenaming, setIsRenaming] = useState(false);

  if (isRenaming && name !== null) {
    return (
      <RenameTemplateForm
        id={id}
        name={name}
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
        <Text weight="semibold">{name ?? t('template.nameless')}</Text>
        <Text color="color.text.subtle">{words}</Text>
      </Stack>
      <ButtonGroup label={t('template.actions', { name: name ?? t('template.nameless') })}>
        {children}
        {mayManage && name !== null && (
          <Button
            spacing="compact"
            onClick={() => {
              setIsRenaming(true);
            }}
          >
            {t('template.rename')}
          </Button>
        )}
        {mayManage && name !== null && (
          <BusyButton spacing="compact" onPress={onDelete}>
            {t('template.delete')}
          </BusyButton>
        )}
      </ButtonGroup>
    </Inline>
  );
}
