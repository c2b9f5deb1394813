import type {
  ChartConfig,
  ChartKindId,
  DateBucket,
  DimensionSpec,
  MeasureId,
  MeasureSpec,
  SegmentOverride,
  SegmentSort,
  Weekday,
} from '../../core/chart/config';
import { chartConfigDefaults } from '../../core/chart/parse-config';
import { NO_SOURCE, sourceDraft, type SourceDraft } from './source-draft';

/**
 * What stands in the form: unlike a configuration it may be unfinished, numbers are still texts, and switching a choice
 * back and forth loses nothing.
 */
export interface Draft extends SourceDraft {
  readonly title: string;
  readonly kind: ChartKindId;
  readonly chartBy: DimensionDraft;
  readonly groupBy: DimensionDraft;
  readonly measure: MeasureId;
  readonly measureFieldId: string | null;
  readonly empty: MeasureSpec['empty'];
  readonly uniqueTotals: boolean;
  readonly sort: SegmentSort;
  /** Empty for all segments. */
  readonly top: string;
  readonly labels: ChartConfig['labels'];
  /** Null for the viewer's. */
  readonly zone: string | null;
  readonly weekStartsOn: Weekday;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
  readonly segments: readonly SegmentOverride[];
}

export interface DimensionDraft {
  readonly fieldId: string | null;
  readonly bucket: DateBucket;
  readonly showEmptyPeriods: boolean;
  /** Kept as it is while its field cannot be found: whether that is a date is then not known. */
  readonly saved: DimensionSpec | null;
}

/** Used as soon as a date field is chosen. */
const NO_DIMENSION: DimensionDraft = { fieldId: null, bucket: 'month', showEmptyPeriods: true, saved: null };

/** The form of a new chart. */
export const NEW_DRAFT: Draft = {
  ...draftFromConfig({ ...chartConfigDefaults, source: { kind: 'jql', jql: '' } }),
  ...NO_SOURCE,
};

/** The form of a saved configuration. */
export function draftFromConfig(config: ChartConfig): Draft {
  return {
    title: config.title,
    ...sourceDraft(config.source),
    kind: config.kind,
    chartBy: dimensionDraft(config.chartBy),
    groupBy: dimensionDraft(config.groupBy),
    measure: config.calculate.measure,
    measureFieldId: config.calculate.fieldId,
    empty: config.calculate.empty,
    uniqueTotals: config.uniqueTotals,
    sort: config.sort,
    top: config.top === null ? '' : String(config.top),
    labels: config.labels,
    zone: config.timeZone.kind === 'fixed' ? config.timeZone.zone : null,
    weekStartsOn: config.weekStartsOn,
    refreshMinutes: config.refreshMinutes === null ? '' : String(config.refreshMinutes),
    segments: config.segments,
  };
}

function dimensionDraft(dimension: DimensionSpec | null): DimensionDraft {
  if (dimension === null) return NO_DIMENSION;
  return {
    fieldId: dimension.fieldId,
    bucket: dimension.bucket ?? NO_DIMENSION.bucket,
    showEmptyPeriods: dimension.showEmptyPeriods,
    saved: dimension,
  };
}
