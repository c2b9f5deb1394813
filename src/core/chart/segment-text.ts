import type { TextsOf } from '../text/texts-of';
import type { DateBucket } from './config';
import type { SegmentLabel } from './model';
import { numberText, type NumberTexts } from './number-text';

export type SegmentTexts = NumberTexts &
  TextsOf<
    | 'segment.unassigned'
    | 'segment.unresolved'
    | 'segment.none'
    | 'segment.other'
    | 'period.week'
    | 'period.quarter'
    | 'range.days'
    | 'range.below'
    | 'range.from'
    | 'range.between'
  >;

/** What Jira calls the items without a value of these fields; other fields say "No …". */
const EMPTY_NAMES: Readonly<Record<string, 'segment.unassigned' | 'segment.unresolved'>> = {
  assignee: 'segment.unassigned',
  resolution: 'segment.unresolved',
};

const PERIOD_NAMES: Readonly<Record<DateBucket, (start: string, texts: SegmentTexts) => string>> = {
  day: (start, { formats }) => formats.day(start),
  week: (start, { t, formats }) => t('period.week', { start: formats.day(start) }),
  month: (start, { formats }) => formats.month(start),
  quarter: (start, { t, formats }) =>
    t('period.quarter', { quarter: Math.ceil(Number(start.slice(5, 7)) / 3), year: formats.year(start) }),
  year: (start, { formats }) => formats.year(start),
};

type RangeLabel = Extract<SegmentLabel, { kind: 'range' }>;

function rangeText({ from, before, unit }: RangeLabel, texts: SegmentTexts): string {
  const { t } = texts;
  const bound = (value: number): string =>
    unit === 'days' ? t('range.days', { days: value }) : numberText({ value, unit }, texts);
  if (from === null) return before === null ? '' : t('range.below', { before: bound(before) });
  return before === null
    ? t('range.from', { from: bound(from) })
    : t('range.between', { from: bound(from), before: bound(before) });
}

/** A segment's name in the viewer's language. */
export function segmentText(label: SegmentLabel, texts: SegmentTexts): string {
  switch (label.kind) {
    case 'text':
      return label.text;
    case 'number':
      return numberText(label, texts);
    case 'period':
      return PERIOD_NAMES[label.bucket](label.start, texts);
    case 'range':
      return rangeText(label, texts);
    case 'empty': {
      const name = EMPTY_NAMES[label.fieldId];
      return name === undefined ? texts.t('segment.none', { field: label.fieldName }) : texts.t(name);
    }
    case 'other':
      return texts.t('segment.other', { segments: label.segments });
  }
}
