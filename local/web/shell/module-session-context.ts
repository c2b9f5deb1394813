import { createContext, useContext } from 'react';
import type { ModuleSession } from '../bridge/host/module-session';

/** The module that a component of its tree belongs to; null while its code has not begun to run. */
export type FindModuleSession = () => ModuleSession | null;

export const ModuleSessionContext = createContext<FindModuleSession>(() => null);

export function useModuleSessionOf(): FindModuleSession {
  return useContext(ModuleSessionContext);
}
