import React, { useState } from 'react';
import { Box, Button, ButtonGroup, Inline, SectionMessage, Stack, Text, xcss } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import type { Draft } from '../../form/draft';
import type { FormStart } from '../../hooks/use-form-start';
import { useTemplates } from '../../hooks/use-templates';
import { useTexts } from '../../texts/text-provider';
import { SaveTemplateForm } from './save-template-form';
import { TemplatePicker } from './template-picker';

interface TemplatePartProps {
  readonly start: FormStart;
  readonly fields: readonly Field[];
  /** What is in the form now. */
  readonly draft: Draft;
  /** What it describes; null while it is unfinished. */
  readonly config: ChartConfig | null;
}

const apart = xcss({ paddingBlockEnd: 'space.300' });

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
    <Box xcss={apart}>
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
        {start.filled !== null && (
          <SectionMessage appearance="information">
            <Stack space="space.100" alignInline="start">
              <Text>{t('template.filled', { name: start.filled.name })}</Text>
              <Button spacing="compact" onClick={start.undo}>
                {t('template.filled.undo')}
              </Button>
            </Stack>
          </SectionMessage>
        )}
        {savedAs !== null && (
          <SectionMessage appearance="success">
            <Text>{t('template.saved', { name: savedAs })}</Text>
          </SectionMessage>
        )}
        {opened === 'pick' && (
          <TemplatePicker
            shelves={shelves}
            fields={fields}
            onUse={(template) => {
              start.fill(template, draft);
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
    </Box>
  );
}
