import React from 'react';
import type { Field } from '../../../core/field/field';
import { isListable } from '../../../core/list/cell';
import { PAGE_SIZES, type ListConfig } from '../../../core/list/config';
import { listFromDraft, pageSizeOf, type ListDraft } from '../../form/list-draft';
import { sampleList } from '../../form/samples';
import type { FormStart } from '../../hooks/gadget/use-form-start';
import { useGadgetForm } from '../../hooks/gadget/use-gadget-form';
import { NOT_CHECKED } from '../../hooks/use-jql-check';
import { useList } from '../../hooks/gadget/use-list';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { FieldSelect } from '../form/field-select';
import { FollowsFilterField } from '../form/follows-filter-field';
import { FormPart } from '../form/form-part';
import { GadgetFormLayout } from '../form/gadget-form-layout';
import { Pair } from '../form/pair';
import { PreviewPart } from '../form/preview-part';
import { RefreshField } from '../form/refresh-field';
import { SourcePart } from '../source/source-part';
import { StartPart } from '../form/start-part';
import { ColumnsField } from './columns-field';
import { ListResult } from './list-result';

const DIRECTIONS = ['descending', 'ascending'] as const;

interface ListFormProps {
  readonly start: FormStart<ListDraft>;
  /** Of a gadget that is not set up yet. */
  readonly isNew: boolean;
  readonly fields: readonly Field[];
}

/** The form of a work item list. */
export function ListForm({ start, isNew, fields }: ListFormProps): React.JSX.Element {
  const { t, formats } = useTexts();
  const form = useGadgetForm({ initial: () => start.draft, read: listFromDraft, jqls: jqlsOf });
  const { draft, change, leave, faultAt, jqlChecks, previewed } = form;
  const [jqlCheck = NOT_CHECKED] = jqlChecks;
  const sample = (): ListDraft => sampleList(t('sample.list.title'));

  return (
    <GadgetFormLayout
      form={form}
      titleHelp={t('list.form.title.help')}
      above={<StartPart start={start} draft={draft} sample={isNew ? sample : null} />}
    >
      <SourcePart draft={draft} change={change} faultAt={faultAt} leave={leave} jqlCheck={jqlCheck} />
      <FollowsFilterField draft={draft} change={change} />
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
          <RefreshField draft={draft} change={change} faultAt={faultAt} leave={leave} />
        </Pair>
      </FormPart>
      <PreviewPart config={previewed}>{(config) => <ListPreview config={config} />}</PreviewPart>
    </GadgetFormLayout>
  );
}

function jqlsOf({ sourceKind, jql }: ListDraft): readonly (string | null)[] {
  return [sourceKind === 'jql' ? jql : null];
}

/** The list as it will be, with the author's own permissions. */
function ListPreview({ config }: { readonly config: ListConfig }): React.JSX.Element {
  const list = useList(config, null);
  return <ListResult config={config} list={list} />;
}
