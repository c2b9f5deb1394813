import React, { useState } from 'react';
import { Stack } from '@forge/react';
import { REPORT_ACCESS_KINDS, type ReportAccess, type ReportInput } from '../../../../core/report/report';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { Administrators } from './administrators';
import { LimitedAccess, type LimitedTo } from './limited-access';

/** Who may open a report, and who changes it. */
export type ReportPeopleOf = Pick<ReportInput, 'access' | 'administrators'>;

interface ReportPeopleProps {
  readonly people: ReportPeopleOf;
  readonly onChange: (update: (before: ReportPeopleOf) => Partial<ReportPeopleOf>) => void;
}

const NOBODY: LimitedTo = { kind: 'limited', accountIds: [], groupIds: [], roles: [] };

/** The people of a report, in words that say who can do what. */
export function ReportPeople({ people, onChange }: ReportPeopleProps): React.JSX.Element {
  const { t } = useTexts();
  const { access, administrators } = people;
  // Who was chosen is still there when somebody tries another kind of access and comes back.
  const [kept, setKept] = useState(access.kind === 'limited' ? access : NOBODY);
  const accessTo = (kind: ReportAccess['kind']): ReportAccess => (kind === 'limited' ? kept : { kind });
  return (
    <Stack space="space.300">
      <Stack space="space.150">
        <ChoiceField
          id="report-access"
          label={t('report.people.access')}
          help={t(`report.people.access.${access.kind}.help`)}
          choices={REPORT_ACCESS_KINDS.map((value) => ({ value, label: t(`report.people.access.${value}`) }))}
          value={access.kind}
          onChange={(kind) => {
            if (access.kind === 'limited') setKept(access);
            onChange(() => ({ access: accessTo(kind) }));
          }}
        />
        {access.kind === 'limited' && (
          <LimitedAccess
            access={access}
            onChange={(update) => {
              onChange((before) => {
                const limited = before.access.kind === 'limited' ? before.access : kept;
                return { access: { ...limited, ...update(limited) } };
              });
            }}
          />
        )}
      </Stack>
      <Administrators
        accountIds={administrators}
        onChange={(update) => {
          onChange((before) => ({ administrators: update(before.administrators) }));
        }}
      />
    </Stack>
  );
}
