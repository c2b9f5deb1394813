import { createContext, useContext } from 'react';
import type { ModuleView, SiteView, UserView } from '../../protocol';
import type { EventHub } from '../bridge/event-hub';
import type { SiteActions } from '../bridge/host/module-session';
import type { JiraClient } from './api/jira';
import type { LocalClient } from './api/local';

/** What every page knows: the site, who is looking, and how to ask and change it. */
export interface SiteContextValue {
  readonly site: SiteView;
  readonly users: readonly UserView[];
  readonly viewer: UserView;
  readonly viewAs: (accountId: string) => void;
  readonly jira: JiraClient;
  readonly local: LocalClient;
  readonly events: EventHub;
  readonly actions: SiteActions;
}

export const SiteContext = createContext<SiteContextValue | null>(null);

export function useSite(): SiteContextValue {
  const value = useContext(SiteContext);
  if (value === null) throw new Error('This component must be inside the site.');
  return value;
}

export function modulesOfType(site: SiteView, type: string): readonly ModuleView[] {
  return site.modules.filter((module) => module.type === type);
}
