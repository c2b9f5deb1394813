import React, { useMemo, useState } from 'react';
import { Box, Form, Stack, xcss } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import { configFromDraft } from '../../form/config-from-draft';
import type { Draft } from '../../form/draft';
import { useChart } from '../../hooks/use-chart';
import { wrongLabels } from '../../form/place-label';
import { useDebounced } from '../../hooks/use-debounced';
import { useJqlChecks } from '../../hooks/use-jql-check';
import { useSaving } from '../../hooks/use-saving';
import { useTexts } from '../../texts/text-provider';
import { AppearancePart } from './appearance-part';
import { ChartPreview } from './chart-preview';
import { DataPart } from './data-part';
import type { FormContext } from './form-context';
import { SaveFooter } from './save-footer';
import { SegmentsPart } from './segments-part';
import { SourcesPart } from './sources-part';
import { TextField } from './text-field';
import { TimePart } from './time-part';

interface ChartFormProps {
  readonly initial: Draft;
  /** What stands above the form and follows what it describes; null while it is unfinished. */
  readonly above: (form: { readonly draft: Draft; readonly config: ChartConfig | null }) => React.JSX.Element;
  readonly fields: readonly Field[];
}

/** Long enough not to read work items while somebody types. */
const PREVIEW_PAUSE_MS = 600;
/** As the configuration allows. */
const TITLE_MAX = 255;
const padded = xcss({ padding: 'space.200' });

export function ChartForm({ initial, above, fields }: ChartFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const jqlChecks = useJqlChecks(
    draft.sources.map(({ sourceKind, jql }) => (sourceKind === 'jql' ? jql : null)),
  );
  const checks = jqlChecks.map(({ kind }) => kind);
  const jql = checks.includes('invalid') ? 'invalid' : 'sound';
  const outcome = useMemo(() => configFromDraft(draft, fields), [draft, fields]);
  const isValid = outcome.ok && jql === 'sound';
  const wrong = wrongLabels(outcome.ok ? {} : outcome.faults, jql);
  const config = useDebounced(
    isValid && !checks.includes('checking') ? outcome.config : null,
    PREVIEW_PAUSE_MS,
  );
  const chart = useChart(config, null);

  const context: FormContext = {
    draft,
    fields,
    change: (change) => {
      setDraft((before) => ({ ...before, ...change }));
    },
    faultAt: (path) => {
      const key = outcome.ok ? undefined : outcome.faults[path];
      return key !== undefined && (wasSubmitted || left.has(path)) ? t(key) : undefined;
    },
    leave: (path) => {
      setLeft((before) => new Set(before).add(path));
    },
  };

  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (isValid) await saving.save(outcome.config);
  };

  return (
    <Box xcss={padded}>
      {above({ draft, config: isValid ? outcome.config : null })}
      <Form onSubmit={save}>
        <Stack space="space.300">
          <TextField
            id="title"
            label={t('form.title')}
            help={t('form.title.help')}
            initial={draft.title}
            maxLength={TITLE_MAX}
            onChange={(title) => {
              context.change({ title });
            }}
          />
          <SourcesPart {...context} jqlChecks={jqlChecks} />
          <DataPart {...context} />
          <AppearancePart {...context} />
          <SegmentsPart {...context} config={config} reading={chart.reading} />
          <TimePart {...context} />
          <ChartPreview config={config} chart={chart} />
        </Stack>
        <SaveFooter isUnfinished={wasSubmitted && !isValid} wrong={wrong} saving={saving} />
      </Form>
    </Box>
  );
}
