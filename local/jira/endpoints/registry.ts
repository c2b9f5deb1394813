import type { Endpoint } from '../rest/endpoint';
import { avatarEndpoints } from './avatar';
import { boardEndpoints } from './board';
import { boardIssueEndpoints } from './board-issues';
import { changelogEndpoints } from './changelog';
import { configurationEndpoints } from './configuration';
import { dashboardEndpoints } from './dashboard';
import { dashboardGadgetEndpoints } from './dashboard-gadget';
import { dashboardPropertyEndpoints } from './dashboard-property';
import { expressionEndpoints } from './expression';
import { fieldEndpoints } from './field';
import { filterEndpoints } from './filter';
import { groupEndpoints } from './group';
import { issueEndpoints } from './issue';
import { issueEditEndpoints } from './issue-edit';
import { issuePostEndpoints } from './issue-posts';
import { jqlEndpoints } from './jql';
import { jqlSuggestionEndpoints } from './jql-suggestions';
import { metadataEndpoints } from './metadata';
import { moveIssuesEndpoints } from './move-issues';
import { myselfEndpoints } from './myself';
import { permissionEndpoints } from './permission';
import { permissionGrantEndpoints } from './permission-grant';
import { projectEndpoints } from './project';
import { projectRoleEndpoints } from './project-role';
import { searchEndpoints } from './search';
import { serverInfoEndpoints } from './server-info';
import { userEndpoints } from './user';
import { worklogEndpoints } from './worklog';

/** Every call that the local Jira answers. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...avatarEndpoints,
  ...boardEndpoints,
  ...boardIssueEndpoints,
  ...changelogEndpoints,
  ...configurationEndpoints,
  ...dashboardEndpoints,
  ...dashboardGadgetEndpoints,
  ...dashboardPropertyEndpoints,
  ...expressionEndpoints,
  ...fieldEndpoints,
  ...filterEndpoints,
  ...groupEndpoints,
  ...issueEndpoints,
  ...issueEditEndpoints,
  ...issuePostEndpoints,
  ...jqlEndpoints,
  ...jqlSuggestionEndpoints,
  ...metadataEndpoints,
  ...moveIssuesEndpoints,
  ...myselfEndpoints,
  ...permissionEndpoints,
  ...permissionGrantEndpoints,
  ...projectEndpoints,
  ...projectRoleEndpoints,
  ...searchEndpoints,
  ...serverInfoEndpoints,
  ...userEndpoints,
  ...worklogEndpoints,
];
