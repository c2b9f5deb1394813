import type { ReportDefinition } from './definition';

/** A report that is kept: its definition, and who may open and change it. */
export interface Report extends ReportInput {
  readonly version: 2;
}

/** All that people say of a report. */
export interface ReportInput {
  readonly name: string;
  readonly description: string;
  /** Kept to make reports from. All else that holds of a report holds of it too. */
  readonly isTemplate: boolean;
  readonly definition: ReportDefinition;
  readonly access: ReportAccess;
  /** Account ids of those who change it, delete it and say who may open it; at least one. */
  readonly administrators: readonly string[];
}

/** Who may open a report, besides its administrators. Whoever opens it reads with the own permissions in Jira. */
export type ReportAccess =
  | { readonly kind: 'private' }
  | {
      readonly kind: 'limited';
      readonly accountIds: readonly string[];
      readonly groupIds: readonly string[];
      readonly roles: readonly ReportRole[];
    }
  /** Everybody who is logged in. */
  | { readonly kind: 'open' };

/** From the fewest people to the most. */
export const REPORT_ACCESS_KINDS = [
  'private',
  'limited',
  'open',
] as const satisfies readonly ReportAccess['kind'][];

/** Those who have a role in a space. */
export interface ReportRole {
  readonly projectKey: string;
  readonly roleId: number;
}

/** What people say of a report, without what its storage says. */
export function inputOf(report: ReportInput): ReportInput {
  const { name, description, isTemplate, definition, access, administrators } = report;
  return { name, description, isTemplate, definition, access, administrators };
}
