import React, { useState } from 'react';
import { Box, Inline, LoadingButton, Stack, Text, xcss } from '@forge/react';
import {
  TEMPLATE_PEOPLE_MAX,
  templatePeople,
  type TemplatePerson,
} from '../../../../core/capacity/records/capacity-template';
import type { PersonPlan } from '../../../../core/capacity/records/iteration-capacity';
import type { AppError } from '../../../../core/error';
import type { Refusal } from '../../../hooks/use-saved-list';
import type { MessageKey } from '../../../texts/messages';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';
import { TemplateNameField } from '../../template/template-name-field';

interface SaveTeamProps {
  /** Null while the amounts of the form cannot be read. */
  readonly plans: readonly PersonPlan[] | null;
  /** Those of the templates that there are. */
  readonly names: readonly string[];
  readonly onSave: (name: string, people: readonly TemplatePerson[]) => Promise<Refusal>;
}

const narrow = xcss({ width: '300px' });

/** Keeps the people of the form as a template. */
export function SaveTeam({ plans, names, onSave }: SaveTeamProps): React.JSX.Element {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [savedName, setSavedName] = useState<string | null>(null);
  const [hasTried, setHasTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const obstacle = obstacleIn(plans);
  const save = async (): Promise<void> => {
    setHasTried(true);
    setSavedName(null);
    if (plans === null || obstacle !== null || name.trim() === '') return;
    setIsSaving(true);
    const refused = await onSave(name.trim(), templatePeople(plans));
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
      <Inline>
        <LoadingButton isLoading={isSaving} onClick={() => void save()}>
          {t('capacity.template.save')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}

/** Why these people are no team to be kept. */
function obstacleIn(plans: SaveTeamProps['plans']): MessageKey | null {
  if (plans === null) return 'capacity.template.unfinished';
  if (plans.length === 0) return 'capacity.template.nobody';
  return plans.length > TEMPLATE_PEOPLE_MAX ? 'capacity.template.too-many' : null;
}
