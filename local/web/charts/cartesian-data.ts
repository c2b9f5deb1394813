import { numberAt, textAt, type CartesianProps } from './chart-props';

/** Long-format data as a table: a value, or a gap, for each series at each category, both in first-seen order. */
export interface CartesianData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** Without a colour accessor there is one series without a name. A point that comes twice counts once: the last wins. */
export function cartesianData(
  props: Pick<CartesianProps, 'data' | 'xAccessor' | 'yAccessor' | 'colorAccessor'>,
) {
  const { data, xAccessor, yAccessor, colorAccessor } = props;
  const categories = [...new Set(data.map((datum) => textAt(datum, xAccessor)))];
  const bySeries = new Map<string, Map<string, number | null>>();
  for (const datum of data) {
    const name = colorAccessor === undefined ? '' : textAt(datum, colorAccessor);
    const points = bySeries.get(name) ?? new Map<string, number | null>();
    bySeries.set(name, points.set(textAt(datum, xAccessor), numberAt(datum, yAccessor)));
  }
  return {
    categories,
    series: [...bySeries].map(([name, points]) => ({
      name,
      values: categories.map((category) => points.get(category) ?? null),
    })),
  } satisfies CartesianData;
}
