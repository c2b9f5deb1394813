import React, { useState } from 'react';
import { Button, DynamicTable, Stack, Text, User } from '@forge/react';
import type { CapacityTemplateEntry } from '../../../../contract/capacity-templates';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { Rename } from '../../../hooks/use-saved-list';
import { useTexts } from '../../../texts/text-provider';
import { TemplateRow } from '../../template/template-row';

interface TeamRowProps {
  readonly team: CapacityTemplateEntry;
  readonly roles: readonly CapacityRole[];
  /** Null while another team is being made. */
  readonly onCopy: (() => void) | null;
  readonly onRename: Rename;
  readonly onDelete: () => Promise<void>;
}

/** A team: its name, its people on demand, and what can be done with it. */
export function TeamRow({ team, roles, onCopy, onRename, onDelete }: TeamRowProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { id, template } = team;
  const { name, people } = template;
  return (
    <Stack space="space.100">
      <TemplateRow
        {...{ id, onRename, onDelete }}
        named={{ name, revision: team.revision }}
        words={t('capacity.teams.count', { count: people.length })}
        mayManage
      >
        <Button
          spacing="compact"
          isSelected={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t('capacity.teams.people')}
        </Button>
        {onCopy !== null && (
          <Button spacing="compact" onClick={onCopy}>
            {t('capacity.teams.copy')}
          </Button>
        )}
      </TemplateRow>
      {isOpen && (
        <DynamicTable
          label={t('capacity.teams.people-of', { name })}
          head={{
            cells: [
              { key: 'person', content: t('capacity.column.person') },
              { key: 'role', content: t('capacity.column.role') },
              { key: 'daily', content: t('capacity.teams.daily') },
            ],
          }}
          rows={people.map(({ accountId, roleId, dailyCapacity }) => ({
            key: accountId,
            cells: [
              { key: 'person', content: <User accountId={accountId} /> },
              { key: 'role', content: <Text>{roles.find((role) => role.id === roleId)?.name ?? ''}</Text> },
              {
                key: 'daily',
                content: (
                  <Text>
                    {dailyCapacity === null
                      ? t('capacity.person.daily.board')
                      : formats.number(dailyCapacity)}
                  </Text>
                ),
              },
            ],
          }))}
        />
      )}
    </Stack>
  );
}
