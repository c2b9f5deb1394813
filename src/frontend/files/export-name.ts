/** Signs that file systems refuse, and those that would hide a file. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+|^[.\s]+|[.\s]+$/gu;
const LENGTH_MAX = 80;

/** A file's name, without an ending, from a chart's title. */
export function exportName(title: string, fallback: string): string {
  const name = title.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim().slice(0, LENGTH_MAX).trim();
  return name === '' ? fallback : name;
}
