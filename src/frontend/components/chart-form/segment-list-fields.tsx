import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import { EMPTY_SEGMENT, OTHER_SEGMENT } from '../../../core/chart/config';
import type { ModelSegment } from '../../../core/chart/model';
import { segmentText } from '../../../core/chart/segment-text';
import { changeSegment, segmentOverride } from '../../form/change-segment';
import { moveEntry } from '../../form/move-entry';
import type { SegmentList } from '../../form/segment-lists';
import { useTexts } from '../../texts/text-provider';
import type { FormContext } from './form-context';
import { MergeFields } from './merge-fields';
import { SegmentRow, type SegmentRowPlace } from './segment-row';

/** More rows than this make a form that nobody reads; top N is the better tool then. */
const MAX_ROWS = 40;

interface SegmentListFieldsProps extends Pick<FormContext, 'draft' | 'change'> {
  readonly list: SegmentList;
  /** Whether the chart has another dimension: the list is named then. */
  readonly isOneOfTwo: boolean;
}

/** The segments of one dimension: show, rename, recolour, move and merge them. */
export function SegmentListFields(props: SegmentListFieldsProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { draft, change, list, isOneOfTwo } = props;
  const { dimension, segments, identify } = list;
  const shown = segments.slice(0, MAX_ROWS);
  const placeOf = places(props);
  return (
    <Stack space="space.100">
      {isOneOfTwo && (
        <Heading size="xsmall" as="h4">
          {t(`form.segments.${dimension}`, { field: list.fieldName ?? t('form.sources') })}
        </Heading>
      )}
      {shown.map((segment, index) => {
        const at = { dimension, key: segment.key, identify };
        return (
          <SegmentRow
            key={segment.key}
            id={`${isOneOfTwo ? `${dimension}-` : ''}segment-${String(index)}`}
            name={segmentText(segment.label, texts)}
            color={segment.color}
            override={segmentOverride(draft.segments, at)}
            onChange={(changed) => {
              change({ segments: changeSegment(draft.segments, at, changed) });
            }}
            place={placeOf(segment)}
          />
        );
      })}
      {segments.length > MAX_ROWS && (
        <Text>{t('form.segments.more', { more: segments.length - MAX_ROWS })}</Text>
      )}
      <MergeFields draft={draft} change={change} list={list} />
    </Stack>
  );
}

/** Other and the segment without a value always stand last; periods and ranges have an order of their own. */
function places({
  draft,
  change,
  list,
}: SegmentListFieldsProps): (segment: ModelSegment) => SegmentRowPlace | null {
  if (draft.sort.by !== 'manual' || list.isOrdered) return () => null;
  const keys = list.segments
    .map(({ key }) => key)
    .filter((key) => key !== OTHER_SEGMENT && key !== EMPTY_SEGMENT);
  return ({ key }) => {
    const at = keys.indexOf(key);
    if (at === -1) return null;
    return {
      isFirst: at === 0,
      isLast: at === keys.length - 1,
      onMove: (step) => {
        change({ order: { ...draft.order, [list.dimension]: moveEntry(keys, at, step) } });
      },
    };
  };
}
