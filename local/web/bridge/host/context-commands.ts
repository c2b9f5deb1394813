import * as v from 'valibot';
import type { BridgeCommands } from './module-session';

export const contextCommands: BridgeCommands = {
  getContext: (_data, { context }) => context(),
  getFrameId: (_data, { frameId }) => frameId,
  // The renderer is themed with the page, so there is nothing to switch on.
  enableTheming: () => undefined,
  emitReadyEvent: () => undefined,
  changeWindowTitle: (data, { site }) => site.setWindowTitle(v.parse(v.string(), data)),
};
