import { storedChoice } from './stored-choice';

const choice = storedChoice('local-site.color-mode');

/** What was chosen before; otherwise what the system prefers. */
export function storedColorMode(): 'light' | 'dark' {
  const stored = choice.read();
  if (stored === 'light' || stored === 'dark') return stored;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function storeColorMode(mode: 'light' | 'dark'): void {
  choice.write(mode);
}
