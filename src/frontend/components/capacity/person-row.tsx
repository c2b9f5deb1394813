import React from 'react';
import { Box, Button, Inline, Stack, User, xcss } from '@forge/react';
import type { BoardCapacity } from '../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../core/capacity/records/site-capacity';
import type { PersonDraft } from '../../capacity/plan-draft';
import { useTexts } from '../../texts/text-provider';
import { FieldNote } from '../form/select-field';
import { TextField } from '../form/text-field';
import { Framed } from '../framed';
import { RoleField } from './plan/role-field';
import { WeekdaysField } from './weekdays-field';

interface PersonRowProps {
  readonly person: PersonDraft;
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly faults: Readonly<Record<'daily' | 'allocation' | 'outside', boolean>>;
  readonly onChange: (change: Partial<PersonDraft>) => void;
  readonly onRemove: () => void;
}

const narrow = xcss({ width: '140px' });

/** A person of a plan. */
export function PersonRow(props: PersonRowProps): React.JSX.Element {
  const { person, settings, roles, faults, onChange, onRemove } = props;
  const { t, formats } = useTexts();
  const { accountId } = person.plan;
  return (
    <Framed>
      <Stack space="space.100">
        <Inline spread="space-between" alignBlock="center">
          <User accountId={accountId} />
          <Button appearance="subtle" spacing="compact" onClick={onRemove}>
            {t('action.remove')}
          </Button>
        </Inline>
        <FieldNote error={faults.outside ? t('capacity.fault.outside') : undefined} />
        <Inline space="space.200" alignBlock="start" shouldWrap>
          <RoleField
            id={`role-${accountId}`}
            roles={roles}
            value={person.roleId}
            onChange={(roleId) => {
              onChange({ roleId });
            }}
          />
          <Box xcss={narrow}>
            <TextField
              id={`daily-${accountId}`}
              label={t(`capacity.settings.daily.${settings.unit}`)}
              placeholder={formats.number(settings.dailyCapacity)}
              initial={person.dailyCapacity}
              error={faults.daily ? t('capacity.fault.amount') : undefined}
              onChange={(dailyCapacity) => {
                onChange({ dailyCapacity });
              }}
            />
          </Box>
          <Box xcss={narrow}>
            <TextField
              id={`allocation-${accountId}`}
              label={t('capacity.plan.allocation')}
              initial={person.allocationPercent}
              error={faults.allocation ? t('capacity.fault.percent') : undefined}
              onChange={(allocationPercent) => {
                onChange({ allocationPercent });
              }}
            />
          </Box>
          <WeekdaysField
            id={`weekdays-${accountId}`}
            label={t('capacity.settings.working-days')}
            value={person.workingDays ?? settings.workingDays}
            onChange={(workingDays) => {
              onChange({ workingDays: isSame(workingDays, settings.workingDays) ? null : workingDays });
            }}
          />
        </Inline>
      </Stack>
    </Framed>
  );
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.join() === b.join();
}
