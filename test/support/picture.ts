import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';

const PICTURES = resolve(__dirname, '../../docs/guide/images');

/** Of a long form or table the beginning is enough to recognise it. */
const HEIGHT_MAX = 720;

/**
 * This is how a guide shows it: `npm run docs:pictures` writes the picture that `docs/guide` names so, in English and the light
 * theme. Any other run of the journeys leaves the pictures alone.
 */
export async function takePicture(name: string, shown: Locator, heightMax = HEIGHT_MAX): Promise<void> {
  if (process.env['PICTURES'] !== 'write') return;
  const area = await shown.evaluate((element) => {
    // The bar of the site stays at the top of what is visible, and would lie across the picture.
    for (const bar of document.querySelectorAll<HTMLElement>('header')) bar.style.position = 'static';
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + window.scrollX, y: top + window.scrollY, width, height };
  });
  mkdirSync(PICTURES, { recursive: true });
  await shown.page().screenshot({
    path: join(PICTURES, `${name}.png`),
    fullPage: true,
    animations: 'disabled',
    clip: { ...area, height: Math.min(area.height, heightMax) },
  });
}
