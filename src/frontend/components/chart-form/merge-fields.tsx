import React, { useState } from 'react';
import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import { OTHER_SEGMENT, type SegmentMerge } from '../../../core/chart/config';
import { segmentText } from '../../../core/chart/segment-text';
import { mergeSegments, undoMerge } from '../../form/merge-segments';
import { NOTHING_PENDING, type PendingMerge } from '../../form/pending-merge';
import type { SegmentList } from '../../form/segment-lists';
import { useTexts } from '../../texts/text-provider';
import type { FormContext } from './form-context';
import { MultiSelectField } from '../form/multi-select-field';
import { TextField } from '../form/text-field';

interface MergeFieldsProps extends Pick<FormContext, 'draft' | 'change'> {
  readonly list: SegmentList;
}

const wide = xcss({ width: '50%' });
const narrow = xcss({ width: '30%' });

/** Takes several segments together as one, and apart again. */
export function MergeFields({ draft, change, list }: MergeFieldsProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { dimension } = list;
  const pending = draft.pendingMerges[dimension];
  const setPending = (changes: Partial<PendingMerge>): void => {
    change({ pendingMerges: { ...draft.pendingMerges, [dimension]: { ...pending, ...changes } } });
  };
  // The host keeps what is typed: after each merge the fields begin anew.
  const [round, setRound] = useState(1);
  const merges = draft.merges.filter((merge) => merge.dimension === dimension);
  const options = list.segments
    .filter(({ key }) => key !== OTHER_SEGMENT)
    .map((segment) => ({ value: segment.key, label: segmentText(segment.label, texts) }));
  const chosen = options.filter(({ value }) => pending.segments.some(({ key }) => key === value));
  const id = `merge-${dimension}`;
  return (
    <Stack space="space.100">
      {merges.map((merge) => (
        <MergedEntry
          key={merge.key}
          merge={merge}
          onUndo={() => {
            change(undoMerge(draft, merge));
          }}
        />
      ))}
      <Inline key={round} space="space.100" alignBlock="end">
        <Box xcss={wide}>
          <MultiSelectField
            id={id}
            label={t('form.merge')}
            placeholder={t('form.merge.placeholder')}
            options={options}
            value={chosen}
            onChange={(keys) => {
              setPending({
                segments: options.flatMap(({ value, label }) =>
                  keys.includes(value) ? [{ key: value, name: label }] : [],
                ),
              });
            }}
          />
        </Box>
        <Box xcss={narrow}>
          <TextField
            id={`${id}-name`}
            label={t('form.merge.name')}
            initial={pending.label}
            onChange={(label) => {
              setPending({ label });
            }}
          />
        </Box>
        <Button
          isDisabled={chosen.length < 2 || pending.label.trim() === ''}
          onClick={() => {
            change({
              ...mergeSegments(draft, {
                dimension,
                keys: chosen.map(({ value }) => value),
                label: pending.label.trim(),
              }),
              pendingMerges: { ...draft.pendingMerges, [dimension]: NOTHING_PENDING },
            });
            setRound(round + 1);
          }}
        >
          {t('form.merge.action')}
        </Button>
      </Inline>
    </Stack>
  );
}

interface MergedEntryProps {
  readonly merge: SegmentMerge;
  readonly onUndo: () => void;
}

function MergedEntry({ merge, onUndo }: MergedEntryProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Inline space="space.100" alignBlock="center" spread="space-between">
      <Text>{t('form.merge.merged', { name: merge.label, segments: merge.keys.length })}</Text>
      <Button appearance="subtle" spacing="compact" onClick={onUndo}>
        {t('form.merge.undo', { name: merge.label })}
      </Button>
    </Inline>
  );
}
