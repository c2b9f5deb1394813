import React from 'react';
import { Inline, Stack, Text, User } from '@forge/react';
import type { FilterClause } from '../../../core/filter/clause';
import type { FilterConfig } from '../../../core/filter/config';
import { choiceWords } from '../../filter/choice-words';
import { useTexts } from '../../texts/text-provider';

interface FilterWordsProps {
  readonly active: FilterClause['active'];
  readonly config: FilterConfig;
}

/** What filters now, one line a field. */
export function FilterWords({ active, config }: FilterWordsProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  if (active.length === 0) return <Text color="color.text.subtle">{t('filter.words.nothing')}</Text>;
  return (
    <Stack space="space.050">
      {active.map(({ field, choice }) => {
        const name = config.fields.find(({ fieldId }) => fieldId === field.id)?.label ?? field.name;
        const people = choice.kind === 'values' ? choice.values.filter(({ label }) => label === '') : [];
        const named =
          choice.kind === 'values'
            ? { ...choice, values: choice.values.filter(({ label }) => label !== '') }
            : choice;
        const words = choiceWords({ field, choice: named }, texts);
        return (
          <Inline key={field.id} space="space.050" alignBlock="center" shouldWrap>
            <Text>{t('filter.words.field', { name, words })}</Text>
            {people.map(({ value }) => (
              <User key={value} accountId={value} />
            ))}
          </Inline>
        );
      })}
    </Stack>
  );
}
