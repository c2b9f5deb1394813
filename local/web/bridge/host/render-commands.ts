import * as v from 'valibot';
import type { ForgeDoc } from '../../renderer/forge-doc';
import type { BridgeCommands } from './module-session';

const reconcileData = v.object({ forgeDoc: v.custom<ForgeDoc>((value) => typeof value === 'object') });
const errorData = v.object({ error: v.object({ message: v.string() }) });

export const renderCommands: BridgeCommands = {
  reconcile: (data, { view }) => view.draw(v.parse(reconcileData, data).forgeDoc),
  onError: (data, { view }) => view.reportError(v.parse(errorData, data).error.message),
};
