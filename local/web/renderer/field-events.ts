import type { FocusEvent, SyntheticEvent } from 'react';
import { plainEvent } from './plain-event';

interface AppHandlers {
  readonly onBlur?: unknown;
  readonly onFocus?: unknown;
}

/** The focus handlers of a field, where the app has set them. */
export function focusHandlers({ onBlur, onFocus }: AppHandlers) {
  return {
    ...(onBlur === undefined ? {} : { onBlur: (event: FocusEvent<HTMLElement>) => tell(onBlur, event) }),
    ...(onFocus === undefined ? {} : { onFocus: (event: FocusEvent<HTMLElement>) => tell(onFocus, event) }),
  };
}

/** Hands an event to the app as plain data. */
export function tell(handler: unknown, event: SyntheticEvent): void {
  call(handler, plainEvent(event));
}

/** Hands a value to the app; without a handler nothing happens. */
export function call(handler: unknown, ...args: readonly unknown[]): void {
  if (typeof handler === 'function') void (handler as (...args: readonly unknown[]) => unknown)(...args);
}
