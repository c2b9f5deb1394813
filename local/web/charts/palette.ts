import type { ColorPalette } from './chart-props';
import type { ChartTheme } from './chart-theme';

/**
 * A colour for each category. A palette by key colours those that it names; the others take the next of the default that
 * is not taken by name.
 */
export function categoryColors(
  categories: readonly string[],
  palette: ColorPalette | undefined,
  theme: Pick<ChartTheme, 'categorical' | 'resolve' | 'text'>,
): readonly string[] {
  const byKey = new Map<string, string>();
  const inTurn: string[] = [];
  for (const entry of palette ?? []) {
    if (typeof entry === 'string') inTurn.push(theme.resolve(entry));
    else byKey.set(entry.key, theme.resolve(entry.value));
  }
  const taken = new Set(byKey.values());
  const free = theme.categorical.filter((color) => !taken.has(color));
  const turn = inTurn.length > 0 ? inTurn : free.length > 0 ? free : theme.categorical;
  let next = 0;
  return categories.map((category) => byKey.get(category) ?? turn[next++ % turn.length] ?? theme.text);
}

/** Black or white, whichever reads better on a `#rrggbb` or `rgb()` colour. */
export function readableOn(background: string): '#000000' | '#ffffff' {
  const [red = 0, green = 0, blue = 0] = channels(background);
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  // The luminance at which both contrasts of WCAG 2 are equal.
  return luminance > 0.179 ? '#000000' : '#ffffff';
}

function channels(color: string): readonly number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (hex !== null) return hex.slice(1).map((part) => Number.parseInt(part, 16));
  return (color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
