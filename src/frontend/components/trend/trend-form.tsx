import React, { useMemo, useState } from 'react';
import { Box, Form, Stack, Text, xcss } from '@forge/react';
import type { TrendConfig } from '../../../core/trend/config';
import {
  chosenScope,
  trendDraft,
  trendFromDraft,
  type TrendDraft,
  type TrendFaultPath,
} from '../../form/trend-draft';
import { wrongLabels } from '../../form/place-label';
import { useDebounced } from '../../hooks/use-debounced';
import { useJqlCheck } from '../../hooks/use-jql-check';
import { useSaving } from '../../hooks/use-saving';
import { useTrend } from '../../hooks/use-trend';
import { useTexts } from '../../texts/text-provider';
import { FormPart } from '../form/form-part';
import type { GadgetFormProps } from '../form/gadget-editor';
import { SaveFooter } from '../form/save-footer';
import { TextField } from '../form/text-field';
import { TimePart } from '../form/time-part';
import { KindPart } from './kind-part';
import { ScopePart } from './scope-part';
import { TrendResult } from './trend-result';

/** Long enough not to read work items while somebody types. */
const PREVIEW_PAUSE_MS = 600;
/** As the configuration allows. */
const TITLE_MAX = 255;
const padded = xcss({ padding: 'space.200' });

/** The form of a trend. */
export function TrendForm({ saved, fields }: GadgetFormProps<TrendConfig>): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => trendDraft(saved));
  const [left, setLeft] = useState<ReadonlySet<TrendFaultPath>>(new Set());
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const isJql = chosenScope(draft) === 'source' && draft.sourceKind === 'jql';
  const jqlCheck = useJqlCheck(isJql ? draft.jql : null);
  const outcome = useMemo(() => trendFromDraft(draft), [draft]);
  const isValid = outcome.ok && jqlCheck.kind !== 'invalid';
  const wrong = wrongLabels(
    outcome.ok ? {} : outcome.faults,
    jqlCheck.kind === 'invalid' ? 'invalid' : 'sound',
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
          <KindPart {...context} fields={fields} />
          <ScopePart {...context} jqlCheck={jqlCheck} />
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

/** The trend as it will be, with the author's own permissions. */
function TrendPreview({ config }: { readonly config: TrendConfig }): React.JSX.Element {
  return <TrendResult config={config} trend={useTrend(config, null)} />;
}
