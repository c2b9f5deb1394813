import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, LoadingButton, Stack, Text } from '@forge/react';
import type { TemplateEntry } from '../../../contract/templates';
import type { ChartConfig } from '../../../core/chart/config';
import type { AppError } from '../../../core/error';
import { useTexts } from '../../texts/text-provider';
import { RenameTemplateForm } from './rename-template-form';

export type UseTemplate = (template: { readonly name: string; readonly config: ChartConfig }) => void;

interface TemplateRowProps {
  readonly entry: TemplateEntry;
  readonly words: string;
  readonly mayManage: boolean;
  readonly onUse: UseTemplate | null;
  readonly onRename: (name: string) => Promise<AppError | null>;
  readonly onDelete: () => Promise<void>;
}

/** A template with what can be done with it. One that nothing is known of can only be seen. */
export function TemplateRow(props: TemplateRowProps): React.JSX.Element {
  const { t } = useTexts();
  const { entry, words, mayManage, onUse, onRename, onDelete } = props;
  const [isRenaming, setIsRenaming] = useState(false);
  const [isDeleting, setIsDeleting] = useState(false);
  const { name } = entry;

  if (isRenaming && name !== null) {
    return (
      <RenameTemplateForm
        id={entry.id}
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
        {onUse !== null && entry.kind === 'usable' && (
          <Button
            spacing="compact"
            appearance="primary"
            onClick={() => {
              onUse(entry);
            }}
          >
            {t('template.use')}
          </Button>
        )}
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
          <LoadingButton
            spacing="compact"
            isLoading={isDeleting}
            onClick={() => {
              setIsDeleting(true);
              void onDelete().then(() => {
                setIsDeleting(false);
              });
            }}
          >
            {t('template.delete')}
          </LoadingButton>
        )}
      </ButtonGroup>
    </Inline>
  );
}
