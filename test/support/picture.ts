import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';

const PICTURES = resolve(__dirname, '../../docs/guide/images');

interface PictureSize {
  /** Where the right of a page is empty. */
  readonly width?: number;
  readonly height?: number;
}

/** Of a long form or table the beginning is enough to recognise it. */
const HEIGHT = 720;

/** Around what is shown. */
const MARGIN = 8;

/**
 * This is how a guide shows it: `npm run docs:pictures` writes the picture that `docs/guide` names so, in English and the light
 * theme. Any other run of the journeys leaves the pictures alone.
 */
export async function takePicture(
  name: string,
  shown: Locator,
  { width = Infinity, height = HEIGHT }: PictureSize = {},
): Promise<void> {
  if (process.env['PICTURES'] !== 'write') return;
  const area = await shown.evaluate((element) => {
    // The bar of the site stays at the top of what is visible, and would lie across the picture.
    for (const { style } of document.querySelectorAll<HTMLElement>('header')) {
      Object.assign(style, { position: 'static', borderColor: 'transparent' });
    }
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { scrollX, scrollY } = window;
    return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
  });
  const x = Math.max(0, area.left - MARGIN);
  const y = Math.max(0, area.top - MARGIN);
  mkdirSync(PICTURES, { recursive: true });
  await shown.page().screenshot({
    path: join(PICTURES, `${name}.png`),
    fullPage: true,
    animations: 'disabled',
    clip: {
      ...{ x, y },
      width: Math.min(width, area.right + MARGIN - x),
      height: Math.min(height, area.bottom + MARGIN - y),
    },
  });
}
