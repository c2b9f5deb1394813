/** What fills a plan other than typing. */
export const PLAN_TOOLS = ['copy', 'template', 'paste', 'change-all'] as const;
export type PlanTool = (typeof PLAN_TOOLS)[number];
