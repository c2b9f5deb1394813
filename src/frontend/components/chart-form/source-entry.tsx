import React from 'react';
import { Box, Button, Inline, Stack, xcss } from '@forge/react';
import type { NamedSourceDraft } from '../../form/named-source-draft';
import { useTexts } from '../../texts/text-provider';
import { Framed } from '../framed';
import { ColorSelect } from './color-select';
import type { FieldContext } from './form-context';
import type { JqlCheckProps } from '../source/jql-field';
import { SourceFields } from '../source/source-part';
import { TextField } from '../form/text-field';

interface SourceEntryProps extends Pick<FieldContext, 'faultAt' | 'leave'>, JqlCheckProps {
  readonly source: NamedSourceDraft;
  /** Among the sources, from 0. */
  readonly place: number;
  /** Whether others stand beside it: it has a name and a colour then, and can be removed. */
  readonly isOneOfSeveral: boolean;
  readonly onChange: (change: Partial<NamedSourceDraft>) => void;
  readonly onRemove: () => void;
}

const wide = xcss({ width: '60%' });
const narrow = xcss({ width: '40%' });

/** One source of a chart. */
export function SourceEntry(props: SourceEntryProps): React.JSX.Element {
  const { source, place, isOneOfSeveral, onChange, jqlCheck, faultAt, leave } = props;
  const path = `sources.${String(place)}`;
  const fields = (
    <SourceFields
      idPrefix={isOneOfSeveral ? `${String(source.id)}-` : ''}
      draft={source}
      change={onChange}
      faultAt={(inside) => faultAt(`${path}.${inside}`)}
      leave={(inside) => {
        leave(`${path}.${inside}`);
      }}
      jqlCheck={jqlCheck}
    />
  );
  if (!isOneOfSeveral) return fields;
  return (
    <Framed>
      <Stack space="space.100">
        <SourceHead {...props} path={path} />
        {fields}
      </Stack>
    </Framed>
  );
}

function SourceHead({
  source,
  path,
  onChange,
  onRemove,
  faultAt,
  leave,
}: SourceEntryProps & { readonly path: string }): React.JSX.Element {
  const { t } = useTexts();
  const id = `${String(source.id)}-source`;
  return (
    <Stack space="space.100">
      <Inline space="space.200" alignBlock="start">
        <Box xcss={wide}>
          <TextField
            id={`${id}-name`}
            label={t('form.source.name')}
            initial={source.name}
            onChange={(name) => {
              onChange({ name });
            }}
            onLeave={() => {
              leave(`${path}.name`);
            }}
            error={faultAt(`${path}.name`)}
          />
        </Box>
        <Box xcss={narrow}>
          <ColorSelect
            id={`${id}-color`}
            color={source.color}
            onChange={(color) => {
              onChange({ color });
            }}
          />
        </Box>
      </Inline>
      <Inline alignInline="end">
        <Button appearance="subtle" spacing="compact" iconBefore="trash" onClick={onRemove}>
          {source.name.trim() === ''
            ? t('form.source.remove')
            : t('form.order.remove', { name: source.name.trim() })}
        </Button>
      </Inline>
    </Stack>
  );
}
