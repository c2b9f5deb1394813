import React, { useState } from 'react';
import { Box, Spinner, xcss } from '@forge/react';
import { listFields } from '../../../core/jira/fields';
import { useJira } from '../../hooks/use-jira';
import { useTemplates } from '../../hooks/gadget/use-templates';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';
import { PageSection } from '../page/page-section';
import { TemplateShelf } from './template-shelf';

const readable = xcss({ maxWidth: '640px', paddingBlockStart: 'space.400' });

/** On the administrator's page: the templates of the site, and where it is decided who may use and change them. */
export function SiteTemplates(): React.JSX.Element {
  const { t } = useTexts();
  const templates = useTemplates('site', true);
  const fields = useJira('fields', listFields);
  const [search, setSearch] = useState('');
  return (
    <Box xcss={readable}>
      <PageSection title={t('template.title')} help={t('template.permissions')}>
        <TextField id="template-search" label={t('template.search')} initial="" onChange={setSearch} />
        {fields === null ? (
          <Spinner label={t('template.loading')} />
        ) : (
          <TemplateShelf
            title={t('template.place.site')}
            templates={templates}
            // Without their names, fields go by their ids.
            fields={fields.ok ? fields.value : []}
            search={search}
            onUse={null}
          />
        )}
      </PageSection>
    </Box>
  );
}
