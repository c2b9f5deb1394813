import React from 'react';
import { Stack } from '@forge/react';
import { REPORT_ACCESS } from '../../../core/capacity/records/capacity-report';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { PeopleAndGroups } from '../form/people-and-groups';
import type { ReportFormPart } from './report-form-part';

/** Who may open a report besides its owner. */
export function AccessPart({ draft, change }: ReportFormPart): React.JSX.Element {
  const { t } = useTexts();
  const { access, accountIds, groupIds } = draft;
  return (
    <Stack space="space.150">
      <ChoiceField
        id="report-access"
        label={t('capacity-report.access')}
        help={t('capacity-report.access.help')}
        choices={REPORT_ACCESS.map((value) => ({ value, label: t(`capacity-report.access.${value}`) }))}
        value={access}
        onChange={(chosen) => {
          change(() => ({ access: chosen }));
        }}
      />
      {access === 'chosen' && (
        <PeopleAndGroups id="capacity-person" {...{ accountIds, groupIds }} onChange={change} />
      )}
    </Stack>
  );
}
