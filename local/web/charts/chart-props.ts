/** Which value of a datum: an index of an array or a key of an object. */
export type Accessor = string | number;

/** A colour for all, in turn, or for single categories by their key. */
export type ColorPalette = readonly string[] | readonly { readonly key: string; readonly value: string }[];

interface CommonChartProps {
  /** One entry a point ("long" format), each an array or an object. */
  readonly data: readonly unknown[];
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly subtitle?: string;
  readonly showBorder?: boolean;
  readonly colorPalette?: ColorPalette;
}

/** Bars and lines. */
export interface CartesianProps extends CommonChartProps {
  readonly xAccessor: Accessor;
  readonly yAccessor: Accessor;
  readonly colorAccessor?: Accessor;
}

/** Pies and donuts. */
export interface RadialProps extends CommonChartProps {
  readonly colorAccessor: Accessor;
  readonly labelAccessor: Accessor;
  readonly valueAccessor: Accessor;
  readonly showMarkLabels?: boolean;
  readonly innerRadius?: number;
  readonly outerRadius?: number;
}

/** A datum's text for an accessor; empty where it has none. */
export function textAt(datum: unknown, accessor: Accessor): string {
  const value = valueAt(datum, accessor);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A datum's number for an accessor; null where it has none, which is a gap and not a zero. */
export function numberAt(datum: unknown, accessor: Accessor): number | null {
  const value = valueAt(datum, accessor);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function valueAt(datum: unknown, accessor: Accessor): unknown {
  return typeof datum === 'object' && datum !== null
    ? (datum as Readonly<Record<Accessor, unknown>>)[accessor]
    : undefined;
}
