import { dateWithClock } from '../date-with-clock';

/**
 * Sets the clock of an app frame to that of the site: the script tag says what it was when the page was served, and it
 * runs on from there. A frame has a `Date` of its own, so the page around it is not touched.
 */
export function setFrameClock(script: HTMLOrSVGScriptElement | null): void {
  const servedAt = Number(script?.dataset['now']);
  if (!Number.isFinite(servedAt))
    throw new Error('The page of an app frame does not tell the time of the site.');
  const RealDate = Date;
  const offset = servedAt - RealDate.now();
  globalThis.Date = dateWithClock(RealDate, () => RealDate.now() + offset);
}
