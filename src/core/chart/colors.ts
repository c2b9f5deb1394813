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

/**
 * What follows when the eight are used up: the shades of Atlassian's hues, each as far as possible from all before it in the
 * light and in the dark theme. Left out are shades that a reader would take for one of these or for Empty and Other.
 */
const FURTHER = [
  'magenta.boldest',
  'magenta.bold',
  'orange.boldest',
  'green.bold',
  'green.boldest',
  'red.boldest',
  'teal.boldest',
  'red.bold',
  'yellow.bold',
  'orange.bold',
  'purple.boldest',
  'green.bolder',
  'yellow.boldest',
  'teal.bolder',
  'lime.boldest',
  'lime.bold',
].map((shade) => `color.chart.${shade}`);

const PALETTE = [...CATEGORICAL, ...FURTHER];

/** Shades that look like a colour of the palette in one of the themes: where one is taken so is the other. */
const TWINS: Readonly<Record<string, string>> = {
  'color.chart.blue.bold': 'color.chart.categorical.1',
  'color.chart.blue.boldest': 'color.chart.categorical.5',
  'color.chart.purple.bold': 'color.chart.categorical.3',
  'color.chart.teal.bold': 'color.chart.categorical.7',
};

/** Of charts with one series. */
export const SINGLE_COLOR = 'color.chart.brand';
const EMPTY_COLOR = 'color.chart.neutral';
const OTHER_COLOR = 'color.chart.gray.boldest';

/** Jira's colours of the status categories, by the order that `field` gives them; each with hues near it for more statuses. */
const TO_DO = ['gray.bold', 'gray.boldest', 'yellow.boldest', 'orange.boldest'];
const SHADES_OF_CATEGORY: ReadonlyMap<number | null, readonly string[]> = new Map([
  [0, TO_DO],
  [1, TO_DO],
  [2, ['blue.bold', 'blue.boldest', 'teal.boldest', 'purple.boldest', 'teal.bold']],
  [3, ['green.bold', 'green.boldest', 'lime.bold', 'lime.boldest']],
]);

/** Jira's colours of its own priorities, with the names that older sites have; neighbours can be told apart. */
const COLOR_OF_PRIORITY: Readonly<Record<string, string>> = {
  blocker: 'color.chart.red.boldest',
  highest: 'color.chart.red.boldest',
  critical: 'color.chart.red.bold',
  high: 'color.chart.red.bold',
  major: 'color.chart.yellow.bold',
  medium: 'color.chart.yellow.bold',
  normal: 'color.chart.yellow.bold',
  low: 'color.chart.blue.boldest',
  minor: 'color.chart.blue.boldest',
  lowest: 'color.chart.blue.bold',
  trivial: 'color.chart.blue.bold',
};

/** The colours of a field's own values, by key; the segments come in the order of their keys. */
type Palette = (
  segments: readonly ColoredSegment[],
  taken: ReadonlySet<string>,
) => ReadonlyMap<string, string>;

/** Kinds of fields whose values have colours in Jira. */
const PALETTES: Readonly<Record<string, Palette>> = {
  status: categoryShades,
  statusCategory: categoryShades,
  priority: (segments, taken) =>
    firstFree(segments, taken, ({ key }) => {
      const color = COLOR_OF_PRIORITY[key];
      return color === undefined ? [] : [color];
    }),
};

/** What of a segment decides its colour. */
export type ColoredSegment = Pick<AxisSegment, 'key' | 'role' | 'order' | 'color'>;

/** What of a dimension decides its colours. Null field: values that are of none. */
export interface ColoredDimension extends Pick<Dimension, 'bucket' | 'isOrdered'> {
  readonly field: Dimension['field'] | null;
}

export interface ColorInput {
  readonly dimension: ColoredDimension;
  /** Whether segments with an order of their own (periods, ranges) look alike or not. */
  readonly periodColors: ChartKind['periodColors'];
  /** Shown and hidden ones: hiding a segment must not recolour the others. */
  readonly segments: readonly ColoredSegment[];
}

/**
 * The colour of each segment: the author's, Jira's own, or one from the palette. It depends on the keys of the segments and
 * not on their order or values. No two share one while the palette lasts.
 */
export function assignColors({
  dimension,
  periodColors,
  segments,
}: ColorInput): (segment: ColoredSegment) => string {
  const taken = new Set(segments.flatMap((segment) => segment.color ?? roleColor(segment) ?? []));
  const values = segments
    .filter(({ role, color }) => role === 'value' && color === null)
    .sort((a, b) => compareNames(a.key, b.key));
  const own = paletteOf(dimension, periodColors)(values, taken);
  const rest = assignFromPalette(
    values.filter(({ key }) => !own.has(key)).map(({ key }) => key),
    new Set([...taken, ...own.values()]),
  );
  return (segment) =>
    segment.color ?? roleColor(segment) ?? own.get(segment.key) ?? rest.get(segment.key) ?? SINGLE_COLOR;
}

function roleColor({ role }: ColoredSegment): string | null {
  return role === 'empty' ? EMPTY_COLOR : role === 'other' ? OTHER_COLOR : null;
}

function paletteOf(dimension: ColoredDimension, periodColors: ChartKind['periodColors']): Palette {
  const { field, bucket, isOrdered } = dimension;
  const kind = field === null ? null : fieldKind(field);
  if (!isOrdered) return PALETTES[kind?.id ?? ''] ?? (() => new Map());
  return (segments) =>
    new Map(
      segments.map(({ key, order }) => [
        key,
        periodColors === 'one'
          ? SINGLE_COLOR
          : colorAt(bucket === null ? (order ?? 0) : periodOrdinal(order ?? 0, bucket)),
      ]),
    );
}

/** The statuses of a category are shades of its colour. */
function categoryShades(
  segments: readonly ColoredSegment[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return firstFree(segments, taken, ({ order }) =>
    (SHADES_OF_CATEGORY.get(order) ?? []).map((shade) => `color.chart.${shade}`),
  );
}

/** Each segment gets the first of its wishes that nobody has; none if all are taken. */
function firstFree(
  segments: readonly ColoredSegment[],
  taken: ReadonlySet<string>,
  wishesOf: (segment: ColoredSegment) => readonly string[],
): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const used = new Set(taken);
  for (const segment of segments) {
    const color = wishesOf(segment).find((wish) => !used.has(wish));
    if (color === undefined) continue;
    used.add(color);
    colors.set(segment.key, color);
  }
  return colors;
}

/**
 * Each key has a favourite among the first eight, which the first key that wants it gets. The others take the next free one,
 * only after all favourites are given, so that a key that comes or goes recolours as few as possible.
 */
function assignFromPalette(keys: readonly string[], taken: ReadonlySet<string>): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  const used = new Set([...taken].flatMap((color) => [color, TWINS[color] ?? color]));
  const give = (key: string, color: string): void => {
    used.add(color);
    colors.set(key, color);
  };
  for (const key of keys) {
    const favourite = colorAt(hash(key) % CATEGORICAL.length);
    if (!used.has(favourite)) give(key, favourite);
  }
  for (const key of keys.filter((each) => !colors.has(each))) {
    if (PALETTE.every((color) => used.has(color))) used.clear();
    const start = hash(key) % CATEGORICAL.length;
    const free = [...CATEGORICAL.slice(start), ...CATEGORICAL.slice(0, start), ...FURTHER];
    give(key, free.find((color) => !used.has(color)) ?? SINGLE_COLOR);
  }
  return colors;
}

function colorAt(number: number): string {
  const length = PALETTE.length;
  return PALETTE[((number % length) + length) % length] ?? SINGLE_COLOR;
}

/** FNV-1a, 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}
