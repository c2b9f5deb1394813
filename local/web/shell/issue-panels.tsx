import Heading from '@atlaskit/heading';
import { issueExtension } from '../bridge/product-context';
import type { Issue } from './api/jira';
import { ModuleFrame } from './module-frame';
import { modulesOfType, useSite } from './site-context';

const NO_ACTIONS = {};

/** The app's panels in a work item. */
export function IssuePanels({ issue }: { readonly issue: Issue }) {
  const { site } = useSite();
  const { issuetype, project } = issue.fields;
  if (!issuetype || !project) return null;
  const extension = issueExtension({
    issue,
    type: issuetype,
    space: project,
    location: window.location.href,
  });
  return modulesOfType(site, 'jira:issuePanel').map((module) => (
    <section key={module.key} className="issue-panel" aria-label={module.title}>
      <Heading size="small" as="h2">
        {module.title}
      </Heading>
      <ModuleFrame
        module={module}
        resource={module.resource}
        placement={`issue/${issue.id}`}
        extension={extension}
        actions={NO_ACTIONS}
      />
    </section>
  ));
}
