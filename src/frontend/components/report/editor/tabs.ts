/** The parts of the editor, each behind a tab. */
export const EDITOR_TABS = [
  'basics',
  'columns',
  'formulas',
  'filters',
  'sorts',
  'groups',
  'views',
  'people',
] as const;
export type EditorTab = (typeof EDITOR_TABS)[number];

/** By the first step of a path in a report, where it has no tab of its own. */
const TAB_OF: Readonly<Record<string, EditorTab>> = {
  pivot: 'views',
  hierarchy: 'views',
  chart: 'views',
  access: 'people',
  administrators: 'people',
};

/** Behind which tab a path of the report is found. */
export function tabOf(path: string): EditorTab {
  const [first = ''] = path.split('.');
  return EDITOR_TABS.find((tab) => tab === first) ?? TAB_OF[first] ?? 'basics';
}
