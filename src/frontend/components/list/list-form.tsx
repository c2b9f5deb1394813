import React, { useMemo, useState } from 'react';
import { Box, Form, Stack, Text, xcss } from '@forge/react';
import { isListable } from '../../../core/list/cell';
import { PAGE_SIZES, type ListConfig } from '../../../core/list/config';
import {
  listDraft,
  listFromDraft,
  pageSizeOf,
  type ListDraft,
  type ListFaultPath,
} from '../../form/list-draft';
import { wrongLabels } from '../../form/place-label';
import { useDebounced } from '../../hooks/use-debounced';
import { useJqlCheck } from '../../hooks/use-jql-check';
import { useList } from '../../hooks/use-list';
import { useSaving } from '../../hooks/use-saving';
import { useTexts } from '../../texts/text-provider';
import { CheckField } from '../form/check-field';
import { ChoiceField } from '../form/choice-field';
import { FieldSelect } from '../form/field-select';
import { FormPart } from '../form/form-part';
import type { GadgetFormProps } from '../form/gadget-editor';
import { Pair } from '../form/pair';
import { SaveFooter } from '../form/save-footer';
import { SourcePart } from '../form/source-part';
import { TextField } from '../form/text-field';
import { ColumnsField } from './columns-field';
import { ListResult } from './list-result';

/** Long enough not to read work items while somebody types. */
const PREVIEW_PAUSE_MS = 600;
/** As the configuration allows. */
const TITLE_MAX = 255;
const DIRECTIONS = ['descending', 'ascending'] as const;
const padded = xcss({ padding: 'space.200' });

/** The form of a work item list. */
export function ListForm({ saved, fields }: GadgetFormProps<ListConfig>): React.JSX.Element {
  const { t, formats } = useTexts();
  const [draft, setDraft] = useState(() => listDraft(saved));
  const [left, setLeft] = useState<ReadonlySet<ListFaultPath>>(new Set());
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useSaving();
  const jqlCheck = useJqlCheck(draft.sourceKind === 'jql' ? draft.jql : null);
  const outcome = useMemo(() => listFromDraft(draft), [draft]);
  const isValid = outcome.ok && jqlCheck.kind !== 'invalid';
  const wrong = wrongLabels(
    outcome.ok ? {} : outcome.faults,
    jqlCheck.kind === 'invalid' ? 'invalid' : 'sound',
  );
  const config = useDebounced(
    isValid && jqlCheck.kind !== 'checking' ? outcome.config : null,
    PREVIEW_PAUSE_MS,
  );

  const change = (changes: Partial<ListDraft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
  };
  const leave = (path: ListFaultPath): void => {
    setLeft((before) => new Set(before).add(path));
  };
  const faultAt = (path: ListFaultPath): string | undefined => {
    const key = outcome.ok ? undefined : outcome.faults[path];
    return key !== undefined && (wasSubmitted || left.has(path)) ? t(key) : undefined;
  };
  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (isValid) await saving.save(outcome.config);
  };

  return (
    <Box xcss={padded}>
      <Form onSubmit={save}>
        <Stack space="space.300">
          <TextField
            id="title"
            label={t('form.title')}
            help={t('list.form.title.help')}
            initial={draft.title}
            maxLength={TITLE_MAX}
            onChange={(title) => {
              change({ title });
            }}
          />
          <SourcePart draft={draft} change={change} faultAt={faultAt} leave={leave} jqlCheck={jqlCheck} />
          <CheckField
            id="follows-filter"
            label={t('form.follows-filter')}
            help={t('form.follows-filter.help')}
            isChecked={draft.followsFilter}
            onChange={(followsFilter) => {
              change({ followsFilter });
            }}
          />
          <FormPart title={t('list.form.columns')}>
            <ColumnsField
              fields={fields.filter(isListable)}
              columns={draft.columns}
              onChange={(columns) => {
                change({ columns });
                leave('columns');
              }}
              error={faultAt('columns')}
            />
          </FormPart>
          <FormPart title={t('list.form.order')}>
            <Pair>
              <FieldSelect
                id="sort-field"
                label={t('form.sort-by')}
                fields={fields.filter((field) => isListable(field) && field.clauseNames.length > 0)}
                value={draft.sort.fieldId}
                onChange={(fieldId) => {
                  if (fieldId !== null) change({ sort: { ...draft.sort, fieldId } });
                }}
                onLeave={() => undefined}
                error={undefined}
                isRequired
              />
              <ChoiceField
                id="sort-direction"
                label={t('form.sort-direction')}
                choices={DIRECTIONS.map((value) => ({ value, label: t(`form.sort-direction.${value}`) }))}
                value={draft.sort.direction}
                onChange={(direction) => {
                  change({ sort: { ...draft.sort, direction } });
                }}
              />
            </Pair>
            <Pair>
              <ChoiceField
                id="page-size"
                label={t('list.form.page-size')}
                choices={PAGE_SIZES.map((size) => ({ value: String(size), label: formats.number(size) }))}
                value={String(draft.pageSize)}
                onChange={(text) => {
                  const pageSize = pageSizeOf(text);
                  if (pageSize !== null) change({ pageSize });
                }}
              />
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
            </Pair>
          </FormPart>
          <FormPart title={t('preview.title')}>
            {config === null ? <Text>{t('preview.unfinished')}</Text> : <ListPreview config={config} />}
          </FormPart>
        </Stack>
        <SaveFooter isUnfinished={wasSubmitted && !isValid} wrong={wrong} saving={saving} />
      </Form>
    </Box>
  );
}

/** The list as it will be, with the author's own permissions. */
function ListPreview({ config }: { readonly config: ListConfig }): React.JSX.Element {
  const list = useList(config, null);
  return <ListResult config={config} list={list} />;
}
