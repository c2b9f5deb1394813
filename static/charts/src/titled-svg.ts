import type { FrameTheme } from '../../../src/contract/frame';
import { escapeHtml } from '../../../src/core/chart/escape-html';
import { FONT_FAMILY } from './option-parts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const TITLE_PX = 32;

/** A drawing on the theme's surface below its title; without one, on the surface alone. */
export function titledSvg(
  drawing: string,
  { title, theme, width, height }: Size & { readonly title: string; readonly theme: FrameTheme },
): string {
  const top = title === '' ? 0 : TITLE_PX;
  const whole = height + top;
  const heading =
    title === ''
      ? ''
      : `<text x="${width / 2}" y="21" text-anchor="middle" font-family="${escapeHtml(FONT_FAMILY)}" font-size="14" font-weight="600" fill="${theme.text}">${escapeHtml(title)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">` +
    `<rect width="${width}" height="${whole}" fill="${theme.surface}"/>${heading}` +
    `${drawing.replace('<svg ', `<svg y="${top}" `)}</svg>\n`
  );
}
