import React from 'react';
import { Label, RadioGroup, Stack } from '@forge/react';
import type { Source } from '../../../core/source/source';
import { inputValue } from '../../form/input-value';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';
import type { SourceFormContext } from './source-form-context';
import { FormPart } from '../form/form-part';
import { JqlField, type JqlCheckProps } from './jql-field';
import { BoardPicker, FilterPicker, ProjectPicker } from './source-pickers';

type SourceKind = Source['kind'];

const KINDS: readonly { readonly kind: SourceKind; readonly label: MessageKey }[] = [
  { kind: 'project', label: 'source.project' },
  { kind: 'filter', label: 'source.filter' },
  { kind: 'board', label: 'source.board' },
  { kind: 'jql', label: 'source.jql' },
];

type SourceFieldsProps = SourceFormContext & JqlCheckProps;

const FIELDS: Readonly<Record<SourceKind, (props: SourceFieldsProps) => React.JSX.Element>> = {
  project: ProjectPicker,
  filter: FilterPicker,
  board: BoardPicker,
  jql: JqlField,
};

/** Which work items a gadget with one source is about. */
export function SourcePart(props: Omit<SourceFieldsProps, 'idPrefix'>): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormPart title={t('form.source')}>
      <SourceFields {...props} idPrefix="" />
    </FormPart>
  );
}

/** The kind of a source, and what it is. */
export function SourceFields(props: SourceFieldsProps): React.JSX.Element {
  const { t } = useTexts();
  const { idPrefix, draft, change } = props;
  const name = `${idPrefix}source-kind`;
  const SourceField = FIELDS[draft.sourceKind];
  return (
    <>
      <Stack>
        <Label labelFor={name}>{t('form.source-kind')}</Label>
        <RadioGroup
          name={name}
          value={draft.sourceKind}
          options={KINDS.map(({ kind, label }) => ({ name, value: kind, label: t(label) }))}
          onChange={(event) => {
            const chosen = KINDS.find(({ kind }) => kind === inputValue(event));
            if (chosen !== undefined) change({ sourceKind: chosen.kind });
          }}
        />
      </Stack>
      <SourceField {...props} />
    </>
  );
}
