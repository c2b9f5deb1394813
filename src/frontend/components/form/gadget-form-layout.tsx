import React from 'react';
import { Box, Form, Stack, xcss } from '@forge/react';
import type { GadgetFormState } from '../../hooks/gadget/use-gadget-form';
import type { GadgetConfig } from '../../hooks/gadget/use-saving';
import { useTexts } from '../../texts/text-provider';
import { SaveFooter } from './save-footer';
import { TextField } from './text-field';

/** As every configuration allows. */
const TITLE_MAX = 255;
const padded = xcss({ padding: 'space.200' });

interface GadgetFormLayoutProps<Draft, Config extends GadgetConfig> {
  readonly form: Pick<
    GadgetFormState<Draft, Config, string>,
    'draft' | 'change' | 'save' | 'saving' | 'isUnfinished' | 'wrong'
  >;
  readonly titleHelp: string;
  /** What stands above the form and is no part of it. */
  readonly above?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** The form of a gadget: its title, its own fields, and Save and Cancel below. */
export function GadgetFormLayout<Draft extends { readonly title: string }, Config extends GadgetConfig>({
  form,
  titleHelp,
  above,
  children,
}: GadgetFormLayoutProps<Draft, Config>): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Box xcss={padded}>
      {above}
      <Form onSubmit={form.save}>
        <Stack space="space.300">
          <TextField
            id="title"
            label={t('form.title')}
            help={titleHelp}
            initial={form.draft.title}
            maxLength={TITLE_MAX}
            onChange={(title) => {
              form.change({ title } as Partial<Draft>);
            }}
          />
          {children}
        </Stack>
        <SaveFooter isUnfinished={form.isUnfinished} wrong={form.wrong} saving={form.saving} />
      </Form>
    </Box>
  );
}
