import React, { useState } from 'react';
import {
  Button,
  ButtonGroup,
  Form,
  Inline,
  Label,
  LoadingButton,
  RadioGroup,
  SectionMessage,
  Stack,
  Text,
} from '@forge/react';
import { TEMPLATE_PLACES, type KnownTemplate, type TemplatePlace } from '../../../contract/templates';
import type { ChartConfig } from '../../../core/chart/config';
import { TEMPLATE_NAME_MAX } from '../../../core/template/template';
import { inputValue } from '../../form/input-value';
import { useNewRecord } from '../../hooks/use-new-record';
import { useTexts } from '../../texts/text-provider';
import { ConflictNote } from '../conflict-note';
import { FailureMessage } from '../failure-message';
import { Framed } from '../framed';
import { TemplateNameField } from './template-name-field';
import type { TemplateShelves } from './template-picker';

interface SaveTemplateFormProps {
  readonly shelves: TemplateShelves;
  /** Null while the chart's form is unfinished. */
  readonly config: ChartConfig | null;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

/** Keeps the chart that the form describes as a template: the viewer's own, or the site's for those who may. */
export function SaveTemplateForm({
  shelves,
  config,
  onSaved,
  onCancel,
}: SaveTemplateFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [initialName] = useState(config?.title.slice(0, TEMPLATE_NAME_MAX) ?? '');
  const [name, setName] = useState(initialName);
  const [place, setPlace] = useState<TemplatePlace>('personal');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useNewRecord<KnownTemplate>((saved) => {
    onSaved(saved.name);
  });
  const { isSaving, error, conflict } = saving;
  const { list: siteList } = shelves.site;
  const offersSite = siteList?.ok === true && siteList.value.mayManage;

  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (config === null || name.trim() === '') return;
    await saving.save((target) => shelves[place].save({ ...target, name: name.trim(), config }));
  };

  return (
    <Framed>
      <Form onSubmit={save}>
        <Stack space="space.150">
          <TemplateNameField
            id="template-name"
            initial={initialName}
            refusal={error}
            isMissing={wasSubmitted && name.trim() === ''}
            onChange={setName}
          />
          {offersSite && (
            <Stack>
              <Label labelFor="template-place">{t('template.for')}</Label>
              <RadioGroup
                name="template-place"
                value={place}
                options={TEMPLATE_PLACES.map((value) => ({
                  ...{ name: 'template-place', value },
                  label: t(`template.for.${value}`),
                }))}
                onChange={(event) => {
                  const chosen = TEMPLATE_PLACES.find((value) => value === inputValue(event));
                  if (chosen !== undefined) setPlace(chosen);
                }}
              />
            </Stack>
          )}
          {wasSubmitted && config === null && (
            <SectionMessage appearance="warning">
              <Text>{t('template.unfinished')}</Text>
            </SectionMessage>
          )}
          {error !== null && error.path !== 'name' && <FailureMessage error={error} onRetry={null} />}
          <ConflictNote conflict={conflict} theirs={conflict?.present?.name ?? null} />
          <Inline>
            <ButtonGroup label={t('form.actions')}>
              <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
                {t(conflict === null ? 'template.save' : 'capacity.save-over')}
              </LoadingButton>
              <Button appearance="subtle" onClick={onCancel}>
                {t('action.cancel')}
              </Button>
            </ButtonGroup>
          </Inline>
        </Stack>
      </Form>
    </Framed>
  );
}
