import React, { useMemo, useState } from 'react';
import { Box, Form, Stack, Text, xcss } from '@forge/react';
import type { SprintConfig } from '../../../core/sprint/config';
import { NO_SOURCE } from '../../form/source-draft';
import {
  sprintDraft,
  sprintFromDraft,
  type SprintDraft,
  type SprintFaultPath,
} from '../../form/sprint-draft';
import { wrongLabels } from '../../form/place-label';
import { useDebounced } from '../../hooks/use-debounced';
import { useSaving } from '../../hooks/use-saving';
import { useSprint } from '../../hooks/use-sprint';
import { useTexts } from '../../texts/text-provider';
import { FormPart } from '../form/form-part';
import type { GadgetFormProps } from '../form/gadget-editor';
import { SaveFooter } from '../form/save-footer';
import { BoardPicker } from '../form/source-pickers';
import { TextField } from '../form/text-field';
import { SprintResult } from './sprint-result';
import { SprintSelect } from './sprint-select';

/** Long enough not to read a sprint while somebody chooses. */
const PREVIEW_PAUSE_MS = 600;
/** As the configuration allows. */
const TITLE_MAX = 255;
const padded = xcss({ padding: 'space.200' });

/** The form of a sprint gadget. */
export function SprintForm({ saved }: GadgetFormProps<SprintConfig>): React.JSX.Element {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => sprintDraft(saved));
  const [left, setLeft] = useState<ReadonlySet<SprintFaultPath>>(new Set());
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const outcome = useMemo(() => sprintFromDraft(draft), [draft]);
  const wrong = wrongLabels(outcome.ok ? {} : outcome.faults, 'sound');
  const config = useDebounced(outcome.ok ? outcome.config : null, PREVIEW_PAUSE_MS);

  const change = (changes: Partial<SprintDraft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
  };
  const leave = (path: SprintFaultPath): void => {
    setLeft((before) => new Set(before).add(path));
  };
  const faultAt = (path: SprintFaultPath): string | undefined => {
    const key = outcome.ok ? undefined : outcome.faults[path];
    return key !== undefined && (wasSubmitted || left.has(path)) ? t(key) : undefined;
  };
  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (outcome.ok) await saving.save(outcome.config);
  };

  return (
    <Box xcss={padded}>
      <Form onSubmit={save}>
        <Stack space="space.300">
          <TextField
            id="title"
            label={t('form.title')}
            help={t('sprint.form.title.help')}
            initial={draft.title}
            maxLength={TITLE_MAX}
            onChange={(title) => {
              change({ title });
            }}
          />
          <BoardPicker
            idPrefix=""
            draft={{ ...NO_SOURCE, sourceKind: 'board', boardId: draft.boardId }}
            change={({ boardId = null }) => {
              // A sprint belongs to its board.
              change({ boardId, sprintId: null });
            }}
            faultAt={() => faultAt('boardId')}
            leave={() => {
              leave('boardId');
            }}
          />
          {draft.boardId !== null && (
            <SprintSelect
              boardId={draft.boardId}
              sprintId={draft.sprintId}
              onChange={(sprintId) => {
                change({ sprintId });
              }}
            />
          )}
          <TextField
            id="refresh"
            label={t('form.refresh')}
            help={t('form.refresh.help')}
            type="number"
            initial={draft.refreshMinutes}
            onChange={(refreshMinutes) => {
              change({ refreshMinutes });
            }}
            onLeave={() => {
              leave('refreshMinutes');
            }}
            error={faultAt('refreshMinutes')}
          />
          <FormPart title={t('preview.title')}>
            {config === null ? <Text>{t('preview.unfinished')}</Text> : <SprintPreview config={config} />}
          </FormPart>
        </Stack>
        <SaveFooter isUnfinished={wasSubmitted && !outcome.ok} wrong={wrong} saving={saving} />
      </Form>
    </Box>
  );
}

/** The sprint as it will be, with the author's own permissions. */
function SprintPreview({ config }: { readonly config: SprintConfig }): React.JSX.Element {
  const control = useSprint(config, null);
  return <SprintResult config={config} control={control} />;
}
