import React, { useState } from 'react';
import { Button, Heading, Spinner, Stack, Text } from '@forge/react';
import type { TemplateEntry } from '../../../contract/templates';
import type { ChartConfig } from '../../../core/chart/config';
import type { AppError } from '../../../core/error';
import type { Field } from '../../../core/field/field';
import type { TemplatesControl } from '../../hooks/gadget/use-templates';
import { templateWords } from '../../template/template-words';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { DeletedRow } from '../deleted-row';
import { FailureMessage } from '../failure-message';
import { TemplateRow } from './template-row';

export type UseTemplate = (template: { readonly name: string; readonly config: ChartConfig }) => void;

interface TemplateShelfProps {
  readonly title: string;
  readonly templates: TemplatesControl;
  readonly fields: readonly Field[];
  /** Only templates with this in their name or words are shown; empty shows all. */
  readonly search: string;
  /** Null where templates are only looked after. */
  readonly onUse: UseTemplate | null;
}

/** The templates of one place, by name, and what was deleted there. */
export function TemplateShelf({
  title,
  templates,
  fields,
  search,
  onUse,
}: TemplateShelfProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { list } = templates;
  const shown = list?.ok === true ? shownTemplates(list.value.templates, search, fields, texts) : [];

  return (
    <Stack space="space.100">
      <Heading size="xsmall" as="h3">
        {title}
      </Heading>
      {list === null && <Spinner label={t('template.loading')} />}
      {list?.ok === false && <FailureMessage error={list.error} onRetry={templates.reload} />}
      {refusal !== null && <FailureMessage error={refusal} onRetry={null} />}
      {list?.ok === true && shown.length === 0 && (
        <Text color="color.text.subtle">
          {t(search.trim() === '' ? 'template.none' : 'template.not-found')}
        </Text>
      )}
      {list?.ok === true &&
        shown.map(({ entry, words }) => (
          <TemplateRow
            key={entry.id}
            id={entry.id}
            named={entry.name === null ? null : entry}
            words={words}
            mayManage={list.value.mayManage}
            onRename={(change) => templates.rename({ id: entry.id, ...change })}
            onDelete={async () => {
              setRefusal(await templates.remove(entry.id));
            }}
          >
            {onUse !== null && entry.kind === 'usable' && (
              <Button
                spacing="compact"
                appearance="primary"
                onClick={() => {
                  onUse(entry);
                }}
              >
                {t('template.use')}
              </Button>
            )}
          </TemplateRow>
        ))}
      {list?.ok === true &&
        list.value.deleted.map((template) => (
          <DeletedRow
            key={template.id}
            entry={template}
            onRestore={() => {
              void templates.restore(template.id).then(setRefusal);
            }}
          />
        ))}
    </Stack>
  );
}

interface ShownTemplate {
  readonly entry: TemplateEntry;
  /** What it makes; for one that cannot be used, why. */
  readonly words: string;
}

function shownTemplates(
  entries: readonly TemplateEntry[],
  search: string,
  fields: readonly Field[],
  texts: Texts,
): readonly ShownTemplate[] {
  const { t, locale } = texts;
  const wanted = search.trim().toLocaleLowerCase(locale);
  return entries
    .map((entry) => ({
      entry,
      words:
        entry.kind === 'usable'
          ? templateWords(entry.config, fields, texts)
          : t(`error-title.${entry.error.code}`),
    }))
    .filter(({ entry, words }) => `${entry.name ?? ''} ${words}`.toLocaleLowerCase(locale).includes(wanted))
    .sort((one, other) => (one.entry.name ?? '').localeCompare(other.entry.name ?? '', locale));
}
