import React, { useMemo, useState } from 'react';
import { Box, Form, Stack, Text, xcss } from '@forge/react';
import { DATE_BUCKETS } from '../../../core/chart/config';
import { AGE_RULES, TREND_KIND_IDS, type TrendConfig } from '../../../core/trend/config';
import { TREND_KINDS } from '../../../core/trend/kinds/registry';
import { trendDraft, trendFromDraft, type TrendDraft, type TrendFaultPath } from '../../form/trend-draft';
import { wrongLabels } from '../../form/place-label';
import { useDebounced } from '../../hooks/use-debounced';
import { useJqlCheck } from '../../hooks/use-jql-check';
import { useSaving } from '../../hooks/use-saving';
import { useTrend } from '../../hooks/use-trend';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { FormPart } from '../form/form-part';
import type { GadgetFormProps } from '../form/gadget-editor';
import { Pair } from '../form/pair';
import { SaveFooter } from '../form/save-footer';
import { SourcePart } from '../form/source-part';
import { TextField } from '../form/text-field';
import { TimePart } from '../form/time-part';
import { TrendResult } from './trend-result';

/** Long enough not to read work items while somebody types. */
const PREVIEW_PAUSE_MS = 600;
/** As the configuration allows. */
const TITLE_MAX = 255;
const padded = xcss({ padding: 'space.200' });

/** The form of a trend. */
export function TrendForm({ saved }: GadgetFormProps<TrendConfig>): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => trendDraft(saved));
  const [left, setLeft] = useState<ReadonlySet<TrendFaultPath>>(new Set());
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const jqlCheck = useJqlCheck(draft.sourceKind === 'jql' ? draft.jql : null);
  const outcome = useMemo(() => trendFromDraft(draft), [draft]);
  const isValid = outcome.ok && jqlCheck.kind !== 'invalid';
  const wrong = wrongLabels(
    outcome.ok ? {} : outcome.faults,
    jqlCheck.kind === 'invalid' ? 'invalid' : 'sound',
    draft.sourceKind,
  );
  const config = useDebounced(
    isValid && jqlCheck.kind !== 'checking' ? outcome.config : null,
    PREVIEW_PAUSE_MS,
  );

  const change = (changes: Partial<TrendDraft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
  };
  const leave = (path: TrendFaultPath): void => {
    setLeft((before) => new Set(before).add(path));
  };
  const faultAt = (path: TrendFaultPath): string | undefined => {
    const key = outcome.ok ? undefined : outcome.faults[path];
    return key !== undefined && (wasSubmitted || left.has(path)) ? t(key) : undefined;
  };
  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (isValid) await saving.save(outcome.config);
  };
  const context = { draft, change, faultAt, leave };

  return (
    <Box xcss={padded}>
      <Form onSubmit={save}>
        <Stack space="space.300">
          <TextField
            id="title"
            label={t('form.title')}
            help={t('form.title.help')}
            initial={draft.title}
            maxLength={TITLE_MAX}
            onChange={(title) => {
              change({ title });
            }}
          />
          <SourcePart {...context} jqlCheck={jqlCheck} />
          <TrendPart {...context} />
          <TimePart {...context} />
          <FormPart title={t('preview.title')}>
            {config === null ? <Text>{t('preview.unfinished')}</Text> : <TrendPreview config={config} />}
          </FormPart>
        </Stack>
        <SaveFooter isUnfinished={wasSubmitted && !isValid} wrong={wrong} saving={saving} />
      </Form>
    </Box>
  );
}

interface TrendPartProps {
  readonly draft: TrendDraft;
  readonly change: (changes: Partial<TrendDraft>) => void;
  readonly faultAt: (path: TrendFaultPath) => string | undefined;
  readonly leave: (path: TrendFaultPath) => void;
}

/** What is looked at, and over which time. */
function TrendPart({ draft, change, faultAt, leave }: TrendPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('trend.form.part')}>
      <ChoiceField
        id="trend-kind"
        label={t('trend.form.kind')}
        help={t(`trend.kind.${draft.kind}.help`)}
        choices={TREND_KIND_IDS.map((value) => ({ value, label: t(`trend.kind.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      {TREND_KINDS[draft.kind].asksAgeRule && (
        <ChoiceField
          id="age-rule"
          label={t('trend.form.age-rule')}
          choices={AGE_RULES.map((value) => ({ value, label: t(`trend.form.age-rule.${value}`) }))}
          value={draft.ageRule}
          onChange={(ageRule) => {
            change({ ageRule });
          }}
        />
      )}
      <Pair>
        <ChoiceField
          id="bucket"
          label={t('form.bucket')}
          choices={DATE_BUCKETS.map((value) => ({ value, label: t(`bucket.${value}`) }))}
          value={draft.bucket}
          onChange={(bucket) => {
            change({ bucket });
          }}
        />
        <TextField
          id="periods"
          label={t('trend.form.periods')}
          help={t('trend.form.periods.help')}
          type="number"
          initial={draft.periods}
          onChange={(periods) => {
            change({ periods });
          }}
          onLeave={() => {
            leave('periods');
          }}
          error={faultAt('periods')}
        />
      </Pair>
    </FormPart>
  );
}

/** The trend as it will be, with the author's own permissions. */
function TrendPreview({ config }: { readonly config: TrendConfig }): React.JSX.Element {
  return <TrendResult config={config} trend={useTrend(config)} />;
}
