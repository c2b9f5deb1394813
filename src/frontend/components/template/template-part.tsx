import React, { useState } from 'react';
import { Button, ButtonGroup, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import { draftFromConfig, type Draft } from '../../form/draft';
import type { FormStart } from '../../hooks/gadget/use-form-start';
import { useTemplates } from '../../hooks/gadget/use-templates';
import { useTexts } from '../../texts/text-provider';
import { SaveTemplateForm } from './save-template-form';
import { TemplatePicker } from './template-picker';

interface TemplatePartProps {
  readonly start: FormStart<Draft>;
  readonly fields: readonly Field[];
  /** What is in the form now. */
  readonly draft: Draft;
  /** What it describes; null while it is unfinished. */
  readonly config: ChartConfig | null;
}

/** Above a chart's form: fill it from a template, or keep what it describes as one. */
export function TemplatePart({ start, fields, draft, config }: TemplatePartProps): React.JSX.Element {
  const { t } = useTexts();
  const [opened, setOpened] = useState<'pick' | 'save' | null>(null);
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const [isWanted, setIsWanted] = useState(false);
  const shelves = {
    personal: useTemplates('personal', isWanted),
    site: useTemplates('site', isWanted),
  };
  const toggle = (part: 'pick' | 'save'): void => {
    setOpened(opened === part ? null : part);
    setSavedAs(null);
    setIsWanted(true);
  };

  return (
    <Stack space="space.150">
      <Inline>
        <ButtonGroup label={t('template.title')}>
          <Button
            iconBefore={opened === 'pick' ? 'chevron-down' : 'chevron-right'}
            onClick={() => {
              toggle('pick');
            }}
          >
            {t('template.start')}
          </Button>
          <Button
            iconBefore={opened === 'save' ? 'chevron-down' : 'chevron-right'}
            onClick={() => {
              toggle('save');
            }}
          >
            {t('template.save-as')}
          </Button>
        </ButtonGroup>
      </Inline>
      {savedAs !== null && (
        <SectionMessage appearance="success">
          <Text>{t('template.saved', { name: savedAs })}</Text>
        </SectionMessage>
      )}
      {opened === 'pick' && (
        <TemplatePicker
          shelves={shelves}
          fields={fields}
          onUse={({ name, config }) => {
            const notice = t('template.filled', { name });
            start.fill({ draft: draftFromConfig(config, fields), notice }, draft);
          }}
        />
      )}
      {opened === 'save' && (
        <SaveTemplateForm
          shelves={shelves}
          config={config}
          onSaved={(name) => {
            setOpened(null);
            setSavedAs(name);
          }}
          onCancel={() => {
            setOpened(null);
          }}
        />
      )}
    </Stack>
  );
}
