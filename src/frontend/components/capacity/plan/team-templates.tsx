import React, { useState } from 'react';
import { Button, Inline, Spinner, Stack, Text } from '@forge/react';
import { templatePeople, templatePlans } from '../../../../core/capacity/records/capacity-template';
import type { PersonPlan } from '../../../../core/capacity/records/iteration-capacity';
import type { AppError } from '../../../../core/error';
import { useCapacityTemplates } from '../../../hooks/capacity/use-capacity-templates';
import type { Refusal } from '../../../hooks/use-saved-list';
import { useTexts } from '../../../texts/text-provider';
import { BusyButton } from '../../busy-button';
import { DeletedRow } from '../../deleted-row';
import { FailureMessage } from '../../failure-message';
import { SelectField } from '../../form/select-field';
import { RenameTemplateForm } from '../../template/rename-template-form';
import { SaveTeam } from './save-team';
import { TakePeople } from './take-people';

interface TeamTemplatesProps {
  readonly boardId: number;
  /** The people of the form; null while their amounts cannot be read. */
  readonly plans: readonly PersonPlan[] | null;
  readonly onAdd: (plans: readonly PersonPlan[]) => void;
  readonly onReplace: (plans: readonly PersonPlan[]) => void;
}

const WORDS = {
  save: 'capacity.template.save',
  unfinished: 'capacity.template.unfinished',
  nobody: 'capacity.template.nobody',
} as const;

/** The teams of the site: taken into the plan, and by who may manage them saved from it, renamed, deleted and put back. */
export function TeamTemplates({ boardId, plans, onAdd, onReplace }: TeamTemplatesProps): React.JSX.Element {
  const { t, locale } = useTexts();
  const { list, reload, save, rename, remove, restore } = useCapacityTemplates(boardId);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isRenaming, setIsRenaming] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  if (list === null) return <Spinner size="small" label={t('template.loading')} />;
  if (!list.ok) return <FailureMessage error={list.error} onRetry={reload} />;

  const { templates, unreadable, deleted, mayManage } = list.value;
  const options = templates
    .map(({ id, template }) => ({ value: id, label: template.name }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  const chosen = templates.find(({ id }) => id === chosenId);
  const change = async (done: Promise<Refusal>): Promise<void> => {
    setRefusal(await done);
  };
  return (
    <Stack space="space.200">
      {options.length === 0 ? (
        <Text color="color.text.subtle">{t('template.none')}</Text>
      ) : (
        <SelectField
          id="team-template"
          label={t('capacity.template.choose')}
          options={options}
          value={options.find(({ value }) => value === chosenId) ?? null}
          onChange={setChosenId}
        />
      )}
      {unreadable > 0 && <Text>{t('capacity.template.unreadable', { count: unreadable })}</Text>}
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
      {chosen !== undefined && (
        <Stack space="space.100">
          <TakePeople plans={templatePlans(chosen.template)} onAdd={onAdd} onReplace={onReplace} />
          {mayManage && isRenaming && (
            <RenameTemplateForm
              key={chosen.id}
              id={chosen.id}
              named={{ name: chosen.template.name, revision: chosen.revision }}
              isWithinForm
              onRename={(change) => rename({ id: chosen.id, ...change })}
              onClose={() => {
                setIsRenaming(false);
              }}
            />
          )}
          {mayManage && !isRenaming && (
            <Inline>
              <Button
                appearance="subtle"
                onClick={() => {
                  setIsRenaming(true);
                }}
              >
                {t('capacity.template.rename', { name: chosen.template.name })}
              </Button>
              <BusyButton appearance="subtle" onPress={() => change(remove(chosen.id))}>
                {t('capacity.template.delete', { name: chosen.template.name })}
              </BusyButton>
            </Inline>
          )}
        </Stack>
      )}
      {deleted.map((template) => (
        <DeletedRow key={template.id} entry={template} onRestore={() => void change(restore(template.id))} />
      ))}
      {mayManage ? (
        <SaveTeam
          people={plans === null ? null : templatePeople(plans)}
          words={WORDS}
          names={options.map(({ label }) => label)}
          write={save}
        />
      ) : (
        <Text color="color.text.subtle">{t('capacity.template.read-only')}</Text>
      )}
    </Stack>
  );
}
