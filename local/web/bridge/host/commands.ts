import { contextCommands } from './context-commands';
import { eventCommands } from './event-commands';
import { flagCommands } from './flag-commands';
import { invokeCommands } from './invoke-commands';
import { modalCommands } from './modal-commands';
import type { BridgeCommands, ModuleSession } from './module-session';
import { navigationCommands } from './navigation-commands';
import { renderCommands } from './render-commands';
import { viewCommands } from './view-commands';

const COMMANDS: BridgeCommands = {
  ...contextCommands,
  ...eventCommands,
  ...flagCommands,
  ...invokeCommands,
  ...modalCommands,
  ...navigationCommands,
  ...renderCommands,
  ...viewCommands,
};

/** Answers a bridge command. One that is not emulated fails and says so, so that nothing seems to work that does not. */
export function runCommand(name: string, data: unknown, session: ModuleSession): unknown {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new Error(`The local site does not emulate the bridge command "${name}".`);
  }
  return command(data, session);
}
