import type * as UIKit from '@forge/react';

type Component = (...args: never[]) => unknown;

/** The props that @forge/react declares for a component. */
export type UIKitProps<Name extends keyof typeof UIKit> = (typeof UIKit)[Name] extends Component
  ? Omit<Parameters<(typeof UIKit)[Name]>[0], 'children'>
  : never;
