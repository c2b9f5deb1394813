/**
 * The kinds of modules that the local site can show, by their names in `manifest.yml`. A kind is added here together
 * with its place in the shell (`local/web/shell`) and its `extension` context.
 */
export interface ModuleType {
  readonly type: string;
  /** It may name a second resource for its configuration under `edit`. */
  readonly canEdit: boolean;
}

export const MODULE_TYPES: readonly ModuleType[] = [
  { type: 'jira:dashboardGadget', canEdit: true },
  { type: 'jira:dashboardBackgroundScript', canEdit: false },
  { type: 'jira:globalPage', canEdit: false },
  { type: 'jira:projectPage', canEdit: false },
  { type: 'jira:issuePanel', canEdit: false },
  { type: 'jira:boardAction', canEdit: false },
  { type: 'jira:sprintAction', canEdit: false },
  { type: 'jira:issueNavigatorAction', canEdit: false },
  { type: 'jira:adminPage', canEdit: false },
];
