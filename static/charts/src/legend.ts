import { LABEL_SIZE } from './option-parts';
import type { PictureInput } from './picture';

const ICON_PX = 12;
const GAP_PX = 12;
const ROW_PX = 20;
/** Above and below the rows. */
const MARGIN_PX = 12;
/** Of a letter on average; a little much, as a legend that is too high costs less than one that is cut. */
const LETTER_PX = 6.8;
/** On the screen a longer legend is turned page by page; in a file nobody can. */
const ROWS_MAX = 3;

interface Legend {
  readonly option: Readonly<Record<string, unknown>>;
  /** What it takes of the plot at the bottom; 0 without names. */
  readonly heightPx: number;
}

type LegendInput = Pick<PictureInput, 'theme' | 'width' | 'isFile'>;

/** The names of the colours, below the plot. */
export function legendOf(names: readonly string[], { theme, width, isFile }: LegendInput): Legend {
  const rows = rowsOf(names, width);
  const isTurned = rows > ROWS_MAX && !isFile;
  return {
    heightPx: names.length === 0 ? 0 : MARGIN_PX + ROW_PX * (isTurned ? 1 : rows),
    option: {
      show: names.length > 0,
      type: isTurned ? 'scroll' : 'plain',
      bottom: 0,
      icon: 'roundRect',
      itemWidth: ICON_PX,
      itemHeight: ICON_PX,
      itemGap: GAP_PX,
      data: [...names],
      // A click would hide a series, and the totals beside the chart would no longer be of what it shows.
      selectedMode: false,
      textStyle: { color: theme.subtleText, fontSize: LABEL_SIZE },
      pageTextStyle: { color: theme.subtleText },
      pageIconColor: theme.text,
      pageIconInactiveColor: theme.grid,
    },
  };
}

function rowsOf(names: readonly string[], width: number): number {
  let rows = 1;
  let used = 0;
  for (const name of names) {
    const needed = ICON_PX + 5 + name.length * LETTER_PX + GAP_PX;
    if (used > 0 && used + needed > width) {
      rows += 1;
      used = 0;
    }
    used += needed;
  }
  return rows;
}
