import type { DimensionSpec } from '../../core/chart/config';
import type { ModelField } from '../../core/chart/model';
import type { Texts } from '../texts/texts';

/** How the work items are divided: "Created, by week in the time zone UTC, the last 12 weeks". */
export function dimensionText(
  { name: field, bucket, spec }: ModelField,
  timeZone: string,
  texts: Texts,
): string {
  const { t } = texts;
  if (spec?.kind === 'number-ranges') return t('explain.number-ranges', { field });
  if (spec?.kind === 'age-ranges') return t('explain.age-ranges', { field, timeZone });
  if (bucket === null) return field;
  const periods = t(`explain.bucket.${bucket}`, { field, timeZone });
  const window = windowOf(spec);
  return window === null
    ? periods
    : t('explain.window', { periods, window: t(`window.${window.unit}`, { last: window.last }) });
}

function windowOf(
  spec: DimensionSpec | null,
): { readonly last: number; readonly unit: ModelField['bucket'] & string } | null {
  return spec?.kind === 'periods' ? spec.window : null;
}
