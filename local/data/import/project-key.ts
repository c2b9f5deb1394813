/** Jira's rule for keys: a capital letter first, then capital letters and digits, at most ten. */
const KEY = /^[A-Z][A-Z0-9_]{1,9}$/;

export function isProjectKey(text: string): boolean {
  return KEY.test(text);
}

/** A key from a project's name: the first letters of its words or, of a single word, its first four; made unique. */
export function makeProjectKey(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFD')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => /^[A-Z]/.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  const short = words.length > 1 ? initials.slice(0, 6) : (words[0] ?? '').slice(0, 4);
  const base = short.length >= 2 ? short : `${short}PRJ`.slice(0, 4);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const key = `${base.slice(0, 7)}${number}`;
    if (!taken.has(key)) return key;
  }
}
