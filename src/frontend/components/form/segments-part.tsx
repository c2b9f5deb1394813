import React, { useMemo } from 'react';
import { Stack, Text } from '@forge/react';
import { OTHER_SEGMENT, type ChartConfig } from '../../../core/chart/config';
import type { ModelSegment } from '../../../core/chart/model';
import { chartModel } from '../../chart/chart-model';
import type { ChartReading } from '../../chart/read-chart';
import { segmentText } from '../../chart/segment-text';
import { changeSegment, segmentOverride } from '../../form/change-segment';
import { useTexts } from '../../texts/text-provider';
import type { FormContext } from './form-context';
import { OptionalFormPart } from './form-part';
import { SegmentRow } from './segment-row';

interface SegmentsPartProps extends FormContext {
  readonly config: ChartConfig | null;
  readonly reading: ChartReading | null;
}

/** More rows than this make a form that nobody reads; top N is the better tool then. */
const MAX_ROWS = 40;

/** The author's changes to single segments of the previewed chart. */
export function SegmentsPart({ draft, change, config, reading }: SegmentsPartProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const segments = useMemo(() => originalSegments(config, reading), [config, reading]);
  const shown = segments.slice(0, MAX_ROWS);
  return (
    <OptionalFormPart title={t('form.segments')} hasFault={false}>
      {segments.length === 0 ? (
        <Text>{t('form.segments.none')}</Text>
      ) : (
        <Stack space="space.100">
          {shown.map((segment, index) => (
            <SegmentRow
              key={segment.key}
              id={`segment-${String(index)}`}
              name={segmentText(segment.label, texts)}
              color={segment.color}
              override={segmentOverride(draft.segments, segment.key)}
              onChange={(changed) => {
                change({ segments: changeSegment(draft.segments, segment.key, changed) });
              }}
            />
          ))}
          {segments.length > MAX_ROWS && (
            <Text>{t('form.segments.more', { more: segments.length - MAX_ROWS })}</Text>
          )}
        </Stack>
      )}
    </OptionalFormPart>
  );
}

/** The segments as Jira has them, hidden ones too: as if the author had changed none. */
function originalSegments(config: ChartConfig | null, reading: ChartReading | null): readonly ModelSegment[] {
  if (config === null || reading === null) return [];
  const all = chartModel({ ...config, segments: [], top: null }, reading);
  const combined = config.top === null ? null : chartModel({ ...config, segments: [] }, reading);
  if (!all.ok || all.value.rowField === null) return [];
  const other = combined?.ok === true ? combined.value.rows.filter(({ key }) => key === OTHER_SEGMENT) : [];
  const rowKeys = new Set(all.value.rows.map(({ key }) => key));
  return [...all.value.rows, ...other, ...all.value.columns.filter(({ key }) => !rowKeys.has(key))];
}
