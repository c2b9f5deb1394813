import React, { useState } from 'react';
import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import type { BoardCapacity } from '../../../../core/capacity/records/board-capacity';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { PersonDraft } from '../../../capacity/plan-draft';
import { readAmount, readPercent } from '../../../capacity/read-amount';
import { useTexts } from '../../../texts/text-provider';
import { CheckField } from '../../form/check-field';
import { TextField } from '../../form/text-field';
import { WeekdaysField } from '../weekdays-field';
import { RoleField } from './role-field';

interface ChangeAllProps {
  readonly settings: BoardCapacity;
  readonly roles: readonly CapacityRole[];
  readonly onApply: (change: Partial<PersonDraft>) => void;
}

const narrow = xcss({ width: '140px' });

/** One column of the plan, changed for everybody in it: what is left empty stays as it is. */
export function ChangeAll({ settings, roles, onApply }: ChangeAllProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const [roleId, setRoleId] = useState<string | null>(null);
  const [daily, setDaily] = useState('');
  const [allocation, setAllocation] = useState('');
  const [hasDays, setHasDays] = useState(false);
  const [days, setDays] = useState(settings.workingDays);
  const [hasTried, setHasTried] = useState(false);
  const isDailyWrong = readAmount(daily) === undefined;
  const isAllocationWrong = readPercent(allocation) === undefined;
  const change: Partial<PersonDraft> = {
    ...(roleId === null ? {} : { roleId }),
    ...(daily.trim() === '' ? {} : { dailyCapacity: daily }),
    ...(allocation.trim() === '' ? {} : { allocationPercent: allocation }),
    ...(hasDays ? { workingDays: days } : {}),
  };
  return (
    <Stack space="space.100">
      <Text>{t('capacity.change-all.help')}</Text>
      <Inline space="space.200" alignBlock="start" shouldWrap>
        <RoleField id="all-role" roles={roles} value={roleId} onChange={setRoleId} />
        <Box xcss={narrow}>
          <TextField
            id="all-daily"
            label={t(`capacity.settings.daily.${settings.unit}`)}
            placeholder={formats.number(settings.dailyCapacity)}
            initial=""
            error={hasTried && isDailyWrong ? t('capacity.fault.amount') : undefined}
            onChange={setDaily}
          />
        </Box>
        <Box xcss={narrow}>
          <TextField
            id="all-allocation"
            label={t('capacity.plan.allocation')}
            initial=""
            error={hasTried && isAllocationWrong ? t('capacity.fault.percent') : undefined}
            onChange={setAllocation}
          />
        </Box>
        <Stack space="space.050">
          <CheckField
            id="all-days"
            label={t('capacity.change-all.days')}
            isChecked={hasDays}
            onChange={setHasDays}
          />
          {hasDays && (
            <WeekdaysField
              id="all-weekdays"
              label={t('capacity.settings.working-days')}
              value={days}
              onChange={setDays}
            />
          )}
        </Stack>
      </Inline>
      <Inline>
        <Button
          onClick={() => {
            setHasTried(true);
            if (!isDailyWrong && !isAllocationWrong && Object.keys(change).length > 0) onApply(change);
          }}
        >
          {t('capacity.change-all.apply')}
        </Button>
      </Inline>
    </Stack>
  );
}
