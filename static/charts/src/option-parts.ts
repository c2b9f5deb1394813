import type { FrameTheme } from '../../../src/contract/frame';
import type { PlacedMark } from './picture';

export const LABEL_SIZE = 12;

/** System fonts, as Atlassian's: nothing is loaded, and an exported picture shows the same on another machine. */
export const FONT_FAMILY =
  "ui-sans-serif, -apple-system, BlinkMacSystemFont, 'Segoe UI', Ubuntu, 'Helvetica Neue', sans-serif";

/** What every picture shares. Nothing moves: a number is there or it is not. */
export function commonOption(theme: FrameTheme, marks: readonly PlacedMark[]) {
  return {
    animation: false,
    textStyle: { fontFamily: FONT_FAMILY, fontSize: LABEL_SIZE, color: theme.text },
    tooltip: {
      trigger: 'item',
      // Forge's content security policy refuses the style attributes of an HTML tooltip.
      renderMode: 'richText',
      confine: true,
      backgroundColor: theme.overlay,
      borderColor: theme.grid,
      textStyle: { color: theme.text, fontSize: LABEL_SIZE, fontFamily: FONT_FAMILY },
      formatter: tooltipText(marks),
    },
  };
}

interface ItemParams {
  readonly seriesIndex?: number;
  readonly dataIndex?: number;
  readonly name?: string;
}

/** Finds the mark that echarts speaks of. */
export function markFinder(marks: readonly PlacedMark[]): (params: ItemParams) => PlacedMark | null {
  const byPlace = new Map(marks.map((mark) => [`${mark.seriesIndex}/${mark.dataIndex}`, mark]));
  return ({ seriesIndex, dataIndex }) => byPlace.get(`${seriesIndex ?? -1}/${dataIndex ?? -1}`) ?? null;
}

function tooltipText(marks: readonly PlacedMark[]): (params: ItemParams) => string {
  const find = markFinder(marks);
  return (params) => {
    const mark = find(params);
    return mark === null ? plain(params.name ?? '') : plain(`${mark.name}\n${mark.text}`);
  };
}

/** Braces around a word and a bar would be a style: `{style|text}`. */
function plain(text: string): string {
  return text.replace(/\{(?=\w+\|)/g, '{\u200b');
}

/** Texts on the marks; those that would cover one another are left out. */
export function labelOption(marks: readonly PlacedMark[], theme: FrameTheme, position: string) {
  const find = markFinder(marks);
  return {
    label: {
      show: marks.some(({ label }) => label !== ''),
      position,
      color: theme.text,
      fontSize: LABEL_SIZE,
      formatter: (params: ItemParams) => find(params)?.label ?? '',
    },
    labelLayout: { hideOverlap: true },
  };
}

/** Long fractions end after two places. */
export function numberFormat(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
}
