import type { ModuleView } from '../../../protocol';

/** An action of the app, and where it was chosen. */
export interface ChosenAction {
  readonly module: ModuleView;
  readonly placement: string;
  readonly extension: Readonly<Record<string, unknown>>;
}
