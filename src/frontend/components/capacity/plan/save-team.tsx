import React, { useState } from 'react';
import { Box, Button, Inline, LoadingButton, Stack, Text, xcss } from '@forge/react';
import type {
  CapacityTemplateEntry,
  SaveCapacityTemplatePayload,
} from '../../../../contract/capacity-templates';
import type { WriteOutcome } from '../../../../contract/change';
import {
  TEMPLATE_PEOPLE_MAX,
  type TemplatePerson,
} from '../../../../core/capacity/records/capacity-template';
import type { AppError } from '../../../../core/error';
import type { Result } from '../../../../core/result';
import { useNewRecord } from '../../../hooks/use-new-record';
import type { MessageKey } from '../../../texts/messages';
import { useTexts } from '../../../texts/text-provider';
import { ConflictNote } from '../../conflict-note';
import { FailureMessage } from '../../failure-message';
import { TemplateNameField } from '../../template/template-name-field';

export interface SaveTeamProps {
  /** Null while the amounts of the form cannot be read. */
  readonly people: readonly TemplatePerson[] | null;
  /** What the button says, and what is to be done first. */
  readonly words: Readonly<Record<'save' | 'unfinished' | 'nobody', MessageKey>>;
  /** Those of the templates that there are. */
  readonly names: readonly string[];
  readonly write: (
    payload: SaveCapacityTemplatePayload,
  ) => Promise<Result<WriteOutcome<CapacityTemplateEntry>, AppError>>;
  readonly onSaved?: () => void;
  /** Where nothing else is in the form. */
  readonly onCancel?: () => void;
}

const narrow = xcss({ width: '300px' });

/** Keeps the people of a form as a template. */
export function SaveTeam({
  people,
  words,
  names,
  write,
  onSaved,
  onCancel,
}: SaveTeamProps): React.JSX.Element {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [hasTried, setHasTried] = useState(false);
  const saving = useNewRecord<CapacityTemplateEntry>(onSaved);
  const { isSaving, error, conflict, saved } = saving;
  const obstacle = obstacleIn(people, words);
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (people === null || obstacle !== null || name.trim() === '') return;
    await saving.save((place) => write({ ...place, name: name.trim(), people }));
  };
  return (
    <Stack space="space.100">
      <Box xcss={narrow}>
        <TemplateNameField
          id="team-name"
          initial=""
          refusal={error}
          isMissing={hasTried && name.trim() === ''}
          onChange={setName}
        />
      </Box>
      {hasTried && obstacle !== null && <Text>{t(obstacle, { max: TEMPLATE_PEOPLE_MAX })}</Text>}
      {error !== null && error.path !== 'name' && <FailureMessage error={error} onRetry={null} />}
      <ConflictNote conflict={conflict} theirs={conflict?.present?.template.name ?? null} />
      {saved !== null && names.includes(saved.template.name) && (
        <Text>{t('capacity.template.saved', { name: saved.template.name })}</Text>
      )}
      <Inline space="space.100">
        <LoadingButton isLoading={isSaving} onClick={() => void save()}>
          {t(conflict === null ? words.save : 'capacity.save-over')}
        </LoadingButton>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}

/** Why these people are no team to be kept. */
function obstacleIn(people: SaveTeamProps['people'], words: SaveTeamProps['words']): MessageKey | null {
  if (people === null) return words.unfinished;
  if (people.length === 0) return words.nobody;
  return people.length > TEMPLATE_PEOPLE_MAX ? 'capacity.template.too-many' : null;
}
