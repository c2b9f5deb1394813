import React, { useState } from 'react';
import { Box, Button, Inline, Stack, User, xcss } from '@forge/react';
import type { TemplatePerson } from '../../../../core/capacity/records/capacity-template';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import { readAmount } from '../../../capacity/read-amount';
import { useTexts } from '../../../texts/text-provider';
import { PersonPicker } from '../../form/person-picker';
import { TextField } from '../../form/text-field';
import { RoleField } from '../plan/role-field';
import { SaveTeam, type SaveTeamProps } from '../plan/save-team';

interface NewTeamProps {
  readonly roles: readonly CapacityRole[];
  /** The people that it begins with. */
  readonly start: readonly TemplatePerson[];
  readonly write: SaveTeamProps['write'];
  readonly onClose: () => void;
}

/** Somebody in the form; the amount may be unfinished, and is empty for that of the board. */
interface TeamMember extends Omit<TemplatePerson, 'dailyCapacity'> {
  readonly daily: string;
}

const WORDS = {
  save: 'template.save',
  unfinished: 'capacity.teams.unfinished',
  nobody: 'capacity.teams.nobody',
} as const;

const narrow = xcss({ width: '200px' });
const wide = xcss({ width: '260px' });

/** A team that is put together by hand. */
export function NewTeam({ roles, start, write, onClose }: NewTeamProps): React.JSX.Element {
  const { t } = useTexts();
  const [members, setMembers] = useState(() => start.map(memberOf));
  const change = (accountId: string, part: Partial<TeamMember>): void => {
    setMembers((before) => before.map((one) => (one.accountId === accountId ? { ...one, ...part } : one)));
  };
  return (
    <Stack space="space.200">
      {members.map(({ accountId, roleId, daily }) => (
        <Inline key={accountId} space="space.200" alignBlock="end" shouldWrap>
          <Box xcss={narrow}>
            <User accountId={accountId} />
          </Box>
          <RoleField
            id={`team-role-${accountId}`}
            roles={roles}
            value={roleId}
            onChange={(chosen) => {
              change(accountId, { roleId: chosen });
            }}
          />
          <Box xcss={wide}>
            <TextField
              id={`team-daily-${accountId}`}
              label={t('capacity.teams.daily')}
              placeholder={t('capacity.person.daily.board')}
              initial={daily}
              error={readAmount(daily) === undefined ? t('capacity.fault.amount') : undefined}
              onChange={(text) => {
                change(accountId, { daily: text });
              }}
            />
          </Box>
          <Button
            appearance="subtle"
            onClick={() => {
              setMembers((before) => before.filter((one) => one.accountId !== accountId));
            }}
          >
            {t('action.remove')}
          </Button>
        </Inline>
      ))}
      <PersonPicker
        id="team-person"
        present={new Set(members.map(({ accountId }) => accountId))}
        onPick={(accountId) => {
          setMembers((before) =>
            before.some((one) => one.accountId === accountId)
              ? before
              : [...before, { accountId, roleId: null, daily: '' }],
          );
        }}
      />
      <SaveTeam
        people={peopleOf(members)}
        words={WORDS}
        names={[]}
        write={write}
        onSaved={onClose}
        onCancel={onClose}
      />
    </Stack>
  );
}

function memberOf({ accountId, roleId, dailyCapacity }: TemplatePerson): TeamMember {
  return { accountId, roleId, daily: dailyCapacity === null ? '' : String(dailyCapacity) };
}

/** Null while an amount cannot be read. */
function peopleOf(members: readonly TeamMember[]): readonly TemplatePerson[] | null {
  const people = members.flatMap(({ accountId, roleId, daily }) => {
    const dailyCapacity = readAmount(daily);
    return dailyCapacity === undefined ? [] : [{ accountId, roleId, dailyCapacity }];
  });
  return people.length === members.length ? people : null;
}
