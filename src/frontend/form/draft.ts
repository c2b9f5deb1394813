import type {
  ChartConfig,
  ChartKindId,
  DateBucket,
  DimensionSpec,
  MeasureId,
  MeasureSpec,
  NamedSource,
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
  readonly empty: 'zero' | 'ignore';
  /** Of a percentile. */
  readonly percentile: string;
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
  /** What the form does not offer to change stays as it is here. */
  readonly saved: Omit<ChartConfig, 'sources'>;
}

export interface DimensionDraft {
  readonly fieldId: string | null;
  readonly bucket: DateBucket;
  readonly showEmptyPeriods: boolean;
  /** Kept as it is while its field cannot be found: whether that is a date is then not known. */
  readonly saved: DimensionSpec | null;
}

type MeasureDraft = Pick<Draft, 'measureFieldId' | 'empty' | 'percentile'>;

/** Usual percentiles are 50, 85 and 95. */
const NEW_MEASURE: MeasureDraft = { measureFieldId: null, empty: 'zero', percentile: '85' };

/** Used as soon as a date field is chosen. */
const NO_DIMENSION: DimensionDraft = { fieldId: null, bucket: 'month', showEmptyPeriods: true, saved: null };

const NEW_SOURCE: NamedSource = { source: { kind: 'jql', jql: '' }, name: '', color: null };

/** The form of a new chart. */
export const NEW_DRAFT: Draft = {
  ...draftFromConfig({ ...chartConfigDefaults, sources: [NEW_SOURCE] }),
  ...NO_SOURCE,
};

/** The form of a saved configuration. */
export function draftFromConfig(config: ChartConfig): Draft {
  return {
    title: config.title,
    ...sourceDraft((config.sources[0] ?? NEW_SOURCE).source),
    kind: config.kind,
    chartBy: dimensionDraft(config.chartBy),
    groupBy: dimensionDraft(config.groupBy),
    measure: config.calculate.measure,
    ...measureDraft(config.calculate),
    uniqueTotals: config.uniqueTotals,
    sort: config.sort,
    top: config.top === null ? '' : String(config.top),
    labels: config.labels,
    zone: config.timeZone.kind === 'fixed' ? config.timeZone.zone : null,
    weekStartsOn: config.weekStartsOn,
    refreshMinutes: config.refreshMinutes === null ? '' : String(config.refreshMinutes),
    segments: config.segments,
    saved: config,
  };
}

function dimensionDraft(dimension: DimensionSpec | null): DimensionDraft {
  if (dimension === null) return NO_DIMENSION;
  return {
    fieldId: dimension.fieldId,
    bucket: dimension.kind === 'periods' ? dimension.bucket : NO_DIMENSION.bucket,
    showEmptyPeriods: dimension.kind !== 'periods' || dimension.showEmptyPeriods,
    saved: dimension,
  };
}

function measureDraft(spec: MeasureSpec): MeasureDraft {
  return {
    measureFieldId: measuredFieldId(spec),
    empty: spec.measure === 'average' ? spec.empty : NEW_MEASURE.empty,
    percentile: spec.measure === 'percentile' ? String(spec.percentile) : NEW_MEASURE.percentile,
  };
}

/** The one field that is measured; null where there is none, or more to it than a field. */
function measuredFieldId(spec: MeasureSpec): string | null {
  if ('fieldId' in spec) return spec.fieldId;
  return 'of' in spec && spec.of.kind === 'field' ? spec.of.fieldId : null;
}
