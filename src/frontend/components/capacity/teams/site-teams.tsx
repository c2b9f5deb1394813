import React, { useState } from 'react';
import { Box, Button, Inline, Spinner, Stack, Text, xcss } from '@forge/react';
import type { CapacityTemplateEntry } from '../../../../contract/capacity-templates';
import type { TemplatePerson } from '../../../../core/capacity/records/capacity-template';
import type { CapacityRole } from '../../../../core/capacity/records/site-capacity';
import type { AppError } from '../../../../core/error';
import { useCapacityTemplates } from '../../../hooks/capacity/use-capacity-templates';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { DeletedRow } from '../../deleted-row';
import { Framed } from '../../framed';
import { PageSection } from '../../page/page-section';
import { NewTeam } from './new-team';
import { TeamRow } from './team-row';

const readable = xcss({ maxWidth: '960px' });

/** The teams of the site without a board: those who may manage templates look after them. */
export function SiteTeams({ roles }: { readonly roles: readonly CapacityRole[] }): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Box xcss={readable}>
      <PageSection title={t('capacity.tool.template')} help={t('capacity.teams.help')}>
        <ManagedTeams roles={roles} />
      </PageSection>
    </Box>
  );
}

function ManagedTeams({ roles }: { readonly roles: readonly CapacityRole[] }): React.JSX.Element {
  const { t, locale } = useTexts();
  const { list, reload, save, rename, remove, restore } = useCapacityTemplates(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  /** The people that a new team begins with; null while none is made. */
  const [start, setStart] = useState<readonly TemplatePerson[] | null>(null);
  if (list === null) return <Spinner label={t('template.loading')} />;
  if (!list.ok && list.error.code === 'forbidden') {
    return <Text color="color.text.subtle">{t('capacity.template.read-only')}</Text>;
  }
  if (!list.ok) return <FailureMessage error={list.error} onRetry={reload} />;
  const { templates, unreadable, deleted } = list.value;
  return (
    <Stack space="space.200">
      {templates.length === 0 && <Text color="color.text.subtle">{t('template.none')}</Text>}
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
      {templates
        .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), locale))
        .map((team) => (
          <TeamRow
            key={team.id}
            {...{ team, roles }}
            onCopy={
              start === null
                ? () => {
                    setStart(team.template.people);
                  }
                : null
            }
            onRename={(change) => rename({ id: team.id, ...change })}
            onDelete={async () => {
              setRefusal(await remove(team.id));
            }}
          />
        ))}
      {unreadable > 0 && <Text>{t('capacity.template.unreadable', { count: unreadable })}</Text>}
      {deleted.map((template) => (
        <DeletedRow
          key={template.id}
          entry={template}
          onRestore={() => {
            void restore(template.id).then(setRefusal);
          }}
        />
      ))}
      {start === null ? (
        <Inline>
          <Button
            onClick={() => {
              setStart([]);
            }}
          >
            {t('capacity.teams.new')}
          </Button>
        </Inline>
      ) : (
        <Framed>
          <NewTeam
            {...{ roles, start }}
            write={save}
            onClose={() => {
              setStart(null);
            }}
          />
        </Framed>
      )}
    </Stack>
  );
}

function nameOf({ template }: CapacityTemplateEntry): string {
  return template.name;
}
