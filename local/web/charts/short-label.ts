import { LABEL_SIZE } from './option-parts';

/** Before what a label says about its category, such as a number: `Improvement · 84`. */
const SEPARATOR = ' · ';
const ELLIPSIS = '…';
/** Widths of the theme's font in parts of its size, rather too wide than too narrow: they decide what is cut. */
const LETTER = 0.58;
const WIDE_LETTER = 1;

/** A label in a line of that width: its name is cut, and what stands after the last dot stays. */
export function shortLabel(text: string, room: number): string {
  const { name, rest } = partsOf(text);
  if (rest === '' || widthOf(text) <= room) return text;
  return cut(name, room - widthOf(SEPARATOR + rest)) + SEPARATOR + rest;
}

/** As `shortLabel`, but with what stands after the last dot in a line of its own. */
export function brokenLabel(text: string, room: number): string {
  const { name, rest } = partsOf(text);
  if (rest === '' || widthOf(text) <= room) return text;
  return `${widthOf(name) <= room ? name : cut(name, room)}\n${rest}`;
}

function partsOf(text: string): { readonly name: string; readonly rest: string } {
  const at = text.lastIndexOf(SEPARATOR);
  if (at === -1) return { name: text, rest: '' };
  return { name: text.slice(0, at), rest: text.slice(at + SEPARATOR.length) };
}

/** At least one letter stays, so that the label still names something. */
function cut(name: string, room: number): string {
  const letters = Array.from(name);
  while (letters.length > 1 && widthOf(`${letters.join('')}${ELLIPSIS}`) > room) letters.pop();
  return `${letters.join('').trimEnd()}${ELLIPSIS}`;
}

function widthOf(text: string): number {
  return (
    Array.from(text).reduce((sum, char) => sum + (char > '\u2E7F' ? WIDE_LETTER : LETTER), 0) * LABEL_SIZE
  );
}
