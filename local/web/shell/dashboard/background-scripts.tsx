import { ModuleFrame } from '../module-frame';
import { modulesOfType, useSite } from '../site-context';

const NO_ACTIONS = {};

/** The app's scripts of a dashboard page: each runs once, unseen, and goes on when another dashboard is opened. */
export function BackgroundScripts() {
  const { site } = useSite();
  return (
    <div hidden>
      {modulesOfType(site, 'jira:dashboardBackgroundScript').map((module) => (
        <ModuleFrame
          key={module.key}
          module={module}
          resource={module.resource}
          placement={null}
          extension={{ location: window.location.href }}
          actions={NO_ACTIONS}
        />
      ))}
    </div>
  );
}
