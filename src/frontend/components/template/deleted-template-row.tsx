import React from 'react';
import { Button, Inline, Text } from '@forge/react';
import type { DeletedTemplate } from '../../../contract/templates';
import { DELETED_KEPT_DAYS } from '../../../core/privacy/deletion';
import { useTexts } from '../../texts/text-provider';

interface DeletedTemplateRowProps {
  readonly template: DeletedTemplate;
  readonly onRestore: () => void;
}

export function DeletedTemplateRow({
  template: { name },
  onRestore,
}: DeletedTemplateRowProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between" shouldWrap>
      <Text color="color.text.subtle">{t('template.deleted', { name, days: DELETED_KEPT_DAYS })}</Text>
      <Button spacing="compact" onClick={onRestore}>
        {t('template.restore', { name })}
      </Button>
    </Inline>
  );
}
