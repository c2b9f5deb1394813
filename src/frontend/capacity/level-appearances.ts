import type { LoadLevel } from '../../core/capacity/load';

/** How the lozenge of a level looks. */
export const LEVEL_APPEARANCES = {
  over: 'removed',
  'nearly-full': 'moved',
  room: 'success',
  empty: 'default',
  unknown: 'default',
} as const satisfies Readonly<Record<LoadLevel, string>>;
