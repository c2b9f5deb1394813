import React, { useState } from 'react';
import { Box, Button, ButtonGroup, CodeBlock, Inline, Spinner, Stack, Text, xcss } from '@forge/react';
import type { FilterPlace } from '../../../contract';
import type { Field } from '../../../core/field/field';
import type { FilterChoices, FilterConfig } from '../../../core/filter/config';
import { useFilter } from '../../hooks/gadget/use-filter';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { ToggleButton } from '../toggle-button';
import { ChoiceControl } from './choice-control';
import { FilterCounts } from './filter-counts';
import { FilterWords } from './filter-words';
import { ShareFilter } from './share-filter';

interface FilterPanelProps {
  readonly config: FilterConfig;
  /** Null while they are read. */
  readonly fields: readonly Field[] | null;
  readonly place: FilterPlace;
  readonly location: string | null;
  readonly linked: FilterChoices | null;
}

const control = xcss({ minWidth: '220px', flexGrow: '1' });

/** The controls of a filter, what they mean together, and how many work items that leaves. */
export function FilterPanel({
  config,
  fields,
  place,
  location,
  linked,
}: FilterPanelProps): React.JSX.Element {
  const { t } = useTexts();
  const filter = useFilter({ config, fields, place, linked });
  const [showsJql, setShowsJql] = useState(false);
  const [shares, setShares] = useState(false);
  const { choices, clause, applied, error, choose, reset, replace, generation } = filter;
  if (choices === null || fields === null) return <Spinner />;
  return (
    <Stack space="space.150">
      <Inline space="space.150" shouldWrap rowSpace="space.100">
        {config.fields.map(({ fieldId, label }) => (
          <Box key={`${fieldId}/${String(generation)}`} xcss={control}>
            <ChoiceControl
              id={`filter-${fieldId}`}
              label={label}
              fieldId={fieldId}
              fields={fields}
              choice={choices[fieldId] ?? null}
              onChange={(choice) => {
                choose(fieldId, choice);
              }}
            />
          </Box>
        ))}
      </Inline>
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      <FilterWords active={clause.active} config={config} />
      <FilterCounts countIn={config.countIn} clause={applied} />
      {/* In a row of its own: a stack would stretch it. */}
      <Inline>
        <ButtonGroup label={t('filter.actions')}>
          <Button spacing="compact" onClick={reset}>
            {t('filter.reset')}
          </Button>
          <ToggleButton isOn={showsJql} onChange={setShowsJql}>
            {t(showsJql ? 'filter.hide-jql' : 'filter.show-jql')}
          </ToggleButton>
          <ToggleButton isOn={shares} onChange={setShares}>
            {t('filter.share')}
          </ToggleButton>
        </ButtonGroup>
      </Inline>
      {showsJql && clause.jql === '' && <Text>{t('filter.words.nothing')}</Text>}
      {showsJql && clause.jql !== '' && (
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- UI Kit passes on only the old name
        <CodeBlock text={clause.jql} language="text" shouldWrapLongLines showLineNumbers={false} />
      )}
      {shares && (
        <ShareFilter choices={choices} gadgetId={place.gadgetId} location={location} onApply={replace} />
      )}
    </Stack>
  );
}
