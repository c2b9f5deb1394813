import React from 'react';
import { useTexts } from '../../texts/text-provider';
import { TextField } from './text-field';

export interface RefreshFieldProps {
  readonly draft: { readonly refreshMinutes: string };
  readonly change: (change: { readonly refreshMinutes: string }) => void;
  readonly faultAt: (path: 'refreshMinutes') => string | undefined;
  readonly leave: (path: 'refreshMinutes') => void;
}

/** How often a gadget reads again by itself. */
export function RefreshField({ draft, change, faultAt, leave }: RefreshFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <TextField
      id="refresh"
      label={t('form.refresh')}
      help={t('form.refresh.help')}
      type="number"
      initial={draft.refreshMinutes}
      onChange={(refreshMinutes) => {
        change({ refreshMinutes });
      }}
      onLeave={() => {
        leave('refreshMinutes');
      }}
      error={faultAt('refreshMinutes')}
    />
  );
}
