/** Jira's avatar palette: bold accents that white letters read on. */
const COLORS = [
  '#1868db',
  '#ae4787',
  '#227d9b',
  '#803fa5',
  '#1f845a',
  '#c9372c',
  '#4c6b1f',
  '#9e4c00',
  '#44546f',
];

/** A picture with a person's initials, for people without a photo; the same name always gets the same colour. */
export function avatarUrl(name: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${color(name)}"/><text x="16" y="21" text-anchor="middle" font-family="system-ui,sans-serif" font-size="13" font-weight="600" fill="#fff">${initials(name)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}

function color(name: string): string {
  const hash = Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return COLORS[hash % COLORS.length] ?? '#44546f';
}
