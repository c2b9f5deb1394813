/** Zones change their offset at whole quarters of an hour, so an offset holds for the whole quarter. */
const QUARTER_MS = 15 * 60_000;

const offsetsByZone = new Map<string, { format: Intl.DateTimeFormat; byQuarter: Map<number, number> }>();

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** An instant as Jira writes it, in the viewer's zone: `2021-01-08T17:38:15.000+0100`. */
export function zonedText(instant: number, timeZone: string): string {
  const offset = offsetMinutes(instant, timeZone);
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, -1);
  const absolute = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}${pad(absolute % 60)}`;
}

function offsetMinutes(instant: number, timeZone: string): number {
  let zone = offsetsByZone.get(timeZone);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    zone = { format, byQuarter: new Map() };
    offsetsByZone.set(timeZone, zone);
  }
  const quarter = Math.floor(instant / QUARTER_MS);
  const known = zone.byQuarter.get(quarter);
  if (known !== undefined) return known;
  const offset = parseOffset(zone.format.format(instant));
  zone.byQuarter.set(quarter, offset);
  return offset;
}

/** `1/8/2021, GMT+05:30` gives 330; plain `GMT` gives 0. */
function parseOffset(text: string): number {
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(text);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}
