import React from 'react';
import { Button, HelperMessage, Inline } from '@forge/react';
import { SOURCES_MAX } from '../../../core/chart/config';
import { addSource } from '../../form/named-source-draft';
import { removeSource } from '../../form/remove-source';
import { NO_SOURCE } from '../../form/source-draft';
import { useTexts } from '../../texts/text-provider';
import type { JqlCheck } from '../../hooks/use-jql-check';
import { FollowsFilterField } from '../form/follows-filter-field';
import type { FormContext } from './form-context';
import { FormPart } from '../form/form-part';
import { SourceEntry } from './source-entry';

interface SourcesPartProps extends FormContext {
  /** By place. */
  readonly jqlChecks: readonly JqlCheck[];
}

/** Which work items the chart is about: one source, or several side by side. */
export function SourcesPart({
  draft,
  change,
  faultAt,
  leave,
  jqlChecks,
}: SourcesPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { sources } = draft;
  return (
    <FormPart title={t('form.source')}>
      {sources.map((source, place) => (
        <SourceEntry
          key={source.id}
          source={source}
          place={place}
          isOneOfSeveral={sources.length > 1}
          onChange={(changed) => {
            change({ sources: sources.map((one) => (one.id === source.id ? { ...one, ...changed } : one)) });
          }}
          onRemove={() => {
            change(removeSource(draft, place));
          }}
          jqlCheck={jqlChecks[place] ?? { kind: 'unknown' }}
          faultAt={faultAt}
          leave={leave}
        />
      ))}
      {sources.length > 1 && <HelperMessage>{t('form.sources.help')}</HelperMessage>}
      {sources.length < SOURCES_MAX && (
        <Inline>
          <Button
            iconBefore="add"
            onClick={() => {
              change({ sources: addSource(sources, NO_SOURCE) });
            }}
          >
            {t('form.source.add')}
          </Button>
        </Inline>
      )}
      <FollowsFilterField draft={draft} change={change} />
    </FormPart>
  );
}
