/** Jira's standard working time: 8 hours a day, 5 days a week. */
const UNITS = [
  { letter: 'w', seconds: 5 * 8 * 3600 },
  { letter: 'd', seconds: 8 * 3600 },
  { letter: 'h', seconds: 3600 },
  { letter: 'm', seconds: 60 },
] as const;

/** Seconds as Jira's time tracking writes them: `1w 2d 3h`, and `0m` for none. */
export function durationText(seconds: number): string {
  let left = seconds;
  const parts: string[] = [];
  for (const unit of UNITS) {
    const count = Math.floor(left / unit.seconds);
    left -= count * unit.seconds;
    if (count > 0) parts.push(`${count}${unit.letter}`);
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}
