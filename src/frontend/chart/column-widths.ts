/** A cell's padding on both sides, and the swatch before a name. */
const SURROUNDINGS_PX = 34;
/** Of a wide letter in the small type of a table's head. */
const LETTER_PX = 7;
const MIN_PX = 70;
/** A longer word is broken after all. */
const MAX_PX = 200;

interface ColumnWidths {
  /** All columns side by side need so much. */
  readonly totalPx: number;
  /** Each column's part of it. */
  readonly percents: readonly number[];
}

/** Makes each column as wide as the longest word in it, so that texts break between words only. */
export function columnWidths(textsOfColumns: readonly (readonly string[])[]): ColumnWidths {
  const widths = textsOfColumns.map(widthOf);
  const totalPx = widths.reduce((sum, width) => sum + width, 0);
  return { totalPx, percents: widths.map((width) => (width / totalPx) * 100) };
}

function widthOf(texts: readonly string[]): number {
  const lengths = texts.flatMap((text) => text.split(/[\s\u200b-]+/)).map((word) => word.length);
  return Math.min(MAX_PX, Math.max(MIN_PX, SURROUNDINGS_PX + LETTER_PX * Math.max(0, ...lengths)));
}
