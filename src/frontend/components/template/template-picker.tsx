import React, { useState } from 'react';
import { Stack } from '@forge/react';
import type { TemplatePlace } from '../../../contract/templates';
import type { Field } from '../../../core/field/field';
import type { TemplatesControl } from '../../hooks/gadget/use-templates';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';
import { Framed } from '../framed';
import { TemplateShelf, type UseTemplate } from './template-shelf';

/** The templates of each place. */
export type TemplateShelves = Readonly<Record<TemplatePlace, TemplatesControl>>;

interface TemplatePickerProps {
  readonly shelves: TemplateShelves;
  readonly fields: readonly Field[];
  readonly onUse: UseTemplate;
}

/** All templates that the viewer may use, the viewer's own first. */
export function TemplatePicker({ shelves, fields, onUse }: TemplatePickerProps): React.JSX.Element {
  const { t } = useTexts();
  const { personal, site } = shelves;
  const [search, setSearch] = useState('');
  // Who may not use the templates of the site need not know of them.
  const isSiteHidden = site.list?.ok === false && site.list.error.code === 'forbidden';
  return (
    <Framed>
      <Stack space="space.200">
        <TextField id="template-search" label={t('template.search')} initial="" onChange={setSearch} />
        <TemplateShelf
          title={t('template.place.personal')}
          templates={personal}
          {...{ fields, search, onUse }}
        />
        {!isSiteHidden && (
          <TemplateShelf title={t('template.place.site')} templates={site} {...{ fields, search, onUse }} />
        )}
      </Stack>
    </Framed>
  );
}
