import React from 'react';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from './check-field';

interface WorkingDaysFieldProps {
  readonly id: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Whether times leave out weekends. */
export function WorkingDaysField(props: WorkingDaysFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <CheckField {...props} label={t('form.working-days-only')} help={t('form.working-days-only.help')} />
  );
}
