/** Hexadecimal digits that depend on nothing but the text, so that ids stay the same whatever the seed. */
export function stableHex(text: string, digits: number): string {
  let out = '';
  for (let round = 0; out.length < digits; round += 1)
    out += hash32(`${round}:${text}`).toString(16).padStart(8, '0');
  return out.slice(0, digits);
}

/** Looks like a UUID of version 4. */
export function stableUuid(text: string): string {
  const hex = stableHex(text, 32);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** FNV-1a with a final mix, so that texts that differ in one letter differ in all digits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
