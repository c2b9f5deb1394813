import React from 'react';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from './check-field';

interface FollowsFilterFieldProps {
  readonly draft: { readonly followsFilter: boolean };
  readonly change: (change: { readonly followsFilter: boolean }) => void;
  /** What it means where it is not all that usual. */
  readonly help?: string;
}

/** Whether a gadget shows what the filter gadgets of its dashboard leave. */
export function FollowsFilterField({ draft, change, help }: FollowsFilterFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <CheckField
      id="follows-filter"
      label={t('form.follows-filter')}
      help={help ?? t('form.follows-filter.help')}
      isChecked={draft.followsFilter}
      onChange={(followsFilter) => {
        change({ followsFilter });
      }}
    />
  );
}
