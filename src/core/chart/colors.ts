import type { Dimension } from '../aggregate/dimension';
import { fieldKind } from '../field/registry';
import { periodOrdinal } from '../time/period';
import type { AxisSegment } from './axis';
import { compareNames } from './compare-names';
import type { ChartKind } from './kinds';

/**
 * Atlassian's categorical chart palette, made to be told apart by colour-blind readers as well.
 *
 * @see https://atlassian.design/foundations/color-new/data-visualization-color
 */
const CATEGORICAL = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `color.chart.categorical.${String(number)}`);

/** Of charts with one series. */
export const SINGLE_COLOR = 'color.chart.brand';
const EMPTY_COLOR = 'color.chart.neutral';
const OTHER_COLOR = 'color.chart.gray.boldest';

const SHADES = ['bold', 'bolder', 'boldest'] as const;
type Hue = 'gray' | 'blue' | 'green';

/** Jira's colours of the status categories, by the order that `field` gives them. */
const HUE_OF_CATEGORY = new Map<number | null, Hue>([
  [0, 'gray'],
  [1, 'gray'],
  [2, 'blue'],
  [3, 'green'],
]);

/** Jira's colours of its own priorities, with the names that older sites have. */
const COLOR_OF_PRIORITY: Readonly<Record<string, string>> = {
  blocker: 'color.chart.red.boldest',
  highest: 'color.chart.red.bolder',
  critical: 'color.chart.red.bolder',
  high: 'color.chart.red.bold',
  major: 'color.chart.orange.bolder',
  medium: 'color.chart.orange.bold',
  normal: 'color.chart.orange.bold',
  low: 'color.chart.blue.bolder',
  minor: 'color.chart.blue.bolder',
  lowest: 'color.chart.blue.bold',
  trivial: 'color.chart.blue.bold',
};

type Palette = (segments: readonly AxisSegment[]) => ReadonlyMap<string, string>;

/** Kinds of fields whose values have colours in Jira. */
const PALETTES: Readonly<Record<string, Palette>> = {
  status: categoryShades,
  statusCategory: categoryShades,
  priority: (segments) =>
    new Map(
      segments.flatMap(({ key }) => {
        const color = COLOR_OF_PRIORITY[key];
        return color === undefined ? [] : [[key, color] as const];
      }),
    ),
};

export interface ColorInput {
  readonly dimension: Dimension;
  readonly kind: ChartKind;
  /** Shown and hidden ones: hiding a segment must not recolour the others. */
  readonly segments: readonly AxisSegment[];
}

/**
 * The colour of each segment: the author's, Jira's own, or one from the palette. It depends on the keys of the segments and
 * not on their order or values. Up to eight segments without a colour of their own never share one.
 */
export function assignColors({ dimension, kind, segments }: ColorInput): (segment: AxisSegment) => string {
  const values = segments.filter(({ role }) => role === 'value');
  const palette = paletteOf(dimension, kind);
  const own = palette(values);
  const rest = assignCategorical(values.filter(({ key }) => !own.has(key)).map(({ key }) => key));
  return (segment) =>
    segment.color ?? roleColor(segment) ?? own.get(segment.key) ?? rest.get(segment.key) ?? SINGLE_COLOR;
}

function roleColor({ role }: AxisSegment): string | null {
  return role === 'empty' ? EMPTY_COLOR : role === 'other' ? OTHER_COLOR : null;
}

function paletteOf({ field, bucket }: Dimension, { periodColors }: ChartKind): Palette {
  if (bucket === null) return PALETTES[fieldKind(field)?.id ?? ''] ?? (() => new Map());
  return (segments) =>
    new Map(
      segments.map(({ key, order }) => [
        key,
        periodColors === 'one' ? SINGLE_COLOR : categorical(periodOrdinal(order ?? 0, bucket)),
      ]),
    );
}

/** The statuses of a category are shades of its colour. */
function categoryShades(segments: readonly AxisSegment[]): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const used = new Map<Hue, number>();
  for (const { key, order } of [...segments].sort((a, b) => compareNames(a.key, b.key))) {
    const hue = HUE_OF_CATEGORY.get(order);
    if (hue === undefined) continue;
    const shade = used.get(hue) ?? 0;
    used.set(hue, shade + 1);
    colors.set(key, `color.chart.${hue}.${SHADES[shade % SHADES.length] ?? 'bold'}`);
  }
  return colors;
}

/** Each key has a favourite colour; where it is taken the next free one. */
function assignCategorical(keys: readonly string[]): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const taken = new Set<number>();
  for (const key of [...keys].sort(compareNames)) {
    if (taken.size === CATEGORICAL.length) taken.clear();
    let slot = hash(key) % CATEGORICAL.length;
    while (taken.has(slot)) slot = (slot + 1) % CATEGORICAL.length;
    taken.add(slot);
    colors.set(key, categorical(slot));
  }
  return colors;
}

function categorical(number: number): string {
  const length = CATEGORICAL.length;
  return CATEGORICAL[((number % length) + length) % length] ?? SINGLE_COLOR;
}

/** FNV-1a, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
