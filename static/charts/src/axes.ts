import type { FrameTheme } from '../../../src/contract/frame';
import { axisEnds } from './lines';
import { LABEL_SIZE, numberFormat } from './option-parts';
import type { PictureInput } from './picture';

/** Below this width of a category its label is turned, below the second some labels are left out. */
const TURN_BELOW_PX = 56;
const THIN_OUT_BELOW_PX = 16;

interface GridInput {
  /** Pixels below the plot that the legend takes. */
  readonly legendPx: number;
  /** Pixels above the plot: labels on the highest mark need some. */
  readonly top?: number;
}

export function gridOption({ legendPx, top = LABEL_SIZE * 2 }: GridInput) {
  return {
    left: 8,
    right: 16,
    top,
    bottom: Math.max(8, legendPx),
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  };
}

export function valueAxis({ chart, theme, locale }: Pick<PictureInput, 'chart' | 'theme' | 'locale'>) {
  return {
    type: 'value',
    ...axisEnds(chart),
    splitNumber: 4,
    axisLabel: { color: theme.subtleText, fontSize: LABEL_SIZE, formatter: numberFormat(locale) },
    splitLine: { lineStyle: { color: theme.grid } },
  };
}

interface CategoryAxisInput {
  readonly names: readonly string[];
  readonly theme: FrameTheme;
  readonly width: number;
}

/** Categories side by side. Their places count, not their names: two of them may have the same. */
export function categoryAxis({ names, theme, width }: CategoryAxisInput) {
  const each = width / Math.max(1, names.length);
  const room =
    each >= TURN_BELOW_PX
      ? { width: Math.floor(each) - 8, interval: 0 }
      : { width: 96, rotate: 45, interval: each >= THIN_OUT_BELOW_PX ? 0 : 'auto' };
  return { ...places(names, theme), axisLabel: { ...label(theme), ...room } };
}

/** Categories below one another, the first at the top. */
export function categoryRows({ names, theme, width }: CategoryAxisInput) {
  const room = Math.max(60, Math.min(180, Math.round(width * 0.35)));
  return {
    ...places(names, theme),
    inverse: true,
    axisLabel: { ...label(theme), width: room, interval: 0 },
  };
}

function places(names: readonly string[], theme: FrameTheme) {
  return {
    type: 'category',
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.grid } },
  };
}

function label(theme: FrameTheme) {
  return { color: theme.subtleText, fontSize: LABEL_SIZE, overflow: 'truncate' };
}
