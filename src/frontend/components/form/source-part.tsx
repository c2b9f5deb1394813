import React from 'react';
import { Label, RadioGroup, Stack } from '@forge/react';
import type { Source } from '../../../core/source/source';
import { inputValue } from '../../form/input-value';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';
import type { SourceFormContext } from './form-context';
import { FormPart } from './form-part';
import { JqlField, type JqlCheckProps } from './jql-field';
import { BoardPicker, FilterPicker, ProjectPicker } from './source-pickers';

type SourceKind = Source['kind'];

const KINDS: readonly { readonly kind: SourceKind; readonly label: MessageKey }[] = [
  { kind: 'project', label: 'source.project' },
  { kind: 'filter', label: 'source.filter' },
  { kind: 'board', label: 'source.board' },
  { kind: 'jql', label: 'source.jql' },
];

type SourcePartProps = SourceFormContext & JqlCheckProps;

const FIELDS: Readonly<Record<SourceKind, (props: SourcePartProps) => React.JSX.Element>> = {
  project: ProjectPicker,
  filter: FilterPicker,
  board: BoardPicker,
  jql: JqlField,
};

/** Which work items a gadget is about. */
export function SourcePart(props: SourcePartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = props;
  const SourceField = FIELDS[draft.sourceKind];
  return (
    <FormPart title={t('form.source')}>
      <Stack>
        <Label labelFor="source-kind">{t('form.source-kind')}</Label>
        <RadioGroup
          name="source-kind"
          value={draft.sourceKind}
          options={KINDS.map(({ kind, label }) => ({ name: 'source-kind', value: kind, label: t(label) }))}
          onChange={(event) => {
            const chosen = KINDS.find(({ kind }) => kind === inputValue(event));
            if (chosen !== undefined) change({ sourceKind: chosen.kind });
          }}
        />
      </Stack>
      <SourceField {...props} />
    </FormPart>
  );
}
