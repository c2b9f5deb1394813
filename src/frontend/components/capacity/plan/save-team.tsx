import React, { useState } from 'react';
import { Box, Button, Inline, LoadingButton, Stack, Text, xcss } from '@forge/react';
import {
  TEMPLATE_PEOPLE_MAX,
  type TemplatePerson,
} from '../../../../core/capacity/records/capacity-template';
import type { AppError } from '../../../../core/error';
import type { Refusal } from '../../../hooks/use-saved-list';
import type { MessageKey } from '../../../texts/messages';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { TemplateNameField } from '../../template/template-name-field';

interface SaveTeamProps {
  /** Null while the amounts of the form cannot be read. */
  readonly people: readonly TemplatePerson[] | null;
  /** What the button says, and what is to be done first. */
  readonly words: Readonly<Record<'save' | 'unfinished' | 'nobody', MessageKey>>;
  /** Those of the templates that there are. */
  readonly names: readonly string[];
  readonly onSave: (name: string, people: readonly TemplatePerson[]) => Promise<Refusal>;
  /** Where nothing else is in the form. */
  readonly onCancel?: () => void;
}

const narrow = xcss({ width: '300px' });

/** Keeps the people of a form as a template. */
export function SaveTeam({ people, words, names, onSave, onCancel }: SaveTeamProps): React.JSX.Element {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [savedName, setSavedName] = useState<string | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const obstacle = obstacleIn(people, words);
  const save = async (): Promise<void> => {
    setHasTried(true);
    setSavedName(null);
    if (people === null || obstacle !== null || name.trim() === '') return;
    setIsSaving(true);
    const refused = await onSave(name.trim(), people);
    setIsSaving(false);
    setRefusal(refused);
    if (refused === null) setSavedName(name.trim());
  };
  return (
    <Stack space="space.100">
      <Box xcss={narrow}>
        <TemplateNameField
          id="team-name"
          initial=""
          refusal={refusal}
          isMissing={hasTried && name.trim() === ''}
          onChange={setName}
        />
      </Box>
      {hasTried && obstacle !== null && <Text>{t(obstacle, { max: TEMPLATE_PEOPLE_MAX })}</Text>}
      {refusal !== null && refusal.path !== 'name' && <FailureMessage error={refusal} onRetry={null} />}
      {savedName !== null && names.includes(savedName) && (
        <Text>{t('capacity.template.saved', { name: savedName })}</Text>
      )}
      <Inline space="space.100">
        <LoadingButton isLoading={isSaving} onClick={() => void save()}>
          {t(words.save)}
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
