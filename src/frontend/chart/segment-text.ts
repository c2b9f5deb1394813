import type { DateBucket } from '../../core/chart/config';
import type { SegmentLabel } from '../../core/chart/model';
import type { MessageKey } from '../texts/messages';
import type { Texts } from '../texts/texts';
import { numberText } from './value-text';

/** What Jira calls the items without a value of these fields; other fields say "No …". */
const EMPTY_NAMES: Readonly<Record<string, MessageKey>> = {
  assignee: 'segment.unassigned',
  resolution: 'segment.unresolved',
};

const PERIOD_NAMES: Readonly<Record<DateBucket, (start: string, texts: Texts) => string>> = {
  day: (start, { formats }) => formats.day(start),
  week: (start, { t, formats }) => t('period.week', { start: formats.day(start) }),
  month: (start, { formats }) => formats.month(start),
  quarter: (start, { t, formats }) =>
    t('period.quarter', { quarter: Math.ceil(Number(start.slice(5, 7)) / 3), year: formats.year(start) }),
  year: (start, { formats }) => formats.year(start),
};

type RangeLabel = Extract<SegmentLabel, { kind: 'range' }>;

function rangeText({ from, before, unit }: RangeLabel, texts: Texts): string {
  const { t } = texts;
  const bound = (value: number): string =>
    unit === 'days' ? t('range.days', { days: value }) : numberText({ value, unit }, texts);
  if (from === null) return before === null ? '' : t('range.below', { before: bound(before) });
  return before === null
    ? t('range.from', { from: bound(from) })
    : t('range.between', { from: bound(from), before: bound(before) });
}

/** A segment's name in the viewer's language. */
export function segmentText(label: SegmentLabel, texts: Texts): string {
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
