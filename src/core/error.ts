/**
 * Every expected failure, as a code. Its text is the translation `error.<code>`, filled with `params`; the remedy stands in
 * the same text.
 */
export const ERROR_CODES = [
  /** A bug of ours: logged with `id`, nothing else is said. */
  'internal',
  /** A payload or stored value has the wrong shape at `path`. params: expected. */
  'invalid-input',
  /** The configuration was saved by a newer version of the app. params: version. */
  'newer-version',
  /** The caller may not do this. */
  'forbidden',
  /** The source has no restriction; Jira only answers bounded searches. */
  'source-unbounded',
  /** params: kind (filter, project, board, sprint, version), name. Missing and hidden are the same, as in Jira. */
  'source-not-found',
  /** A board that belongs to no space, but to a person. */
  'board-of-person',
  /** A board whose capacity is not set up has no working days of its own. params: board. */
  'no-calendar',
  /** A board without an active sprint, or of a kind that has none. */
  'no-sprint',
  /** params: choice (active, next, fixed). The board has no such sprint or version. */
  'no-iteration',
  /** A board that has not finished a sprint yet. */
  'no-closed-sprint',
  /** A sprint or a version without the dates that a chart over its time needs. params: kind (sprint, version), name. */
  'no-dates',
  /** Jira refused the JQL. params: message (Jira's own text). */
  'jql-invalid',
  /** Jira refused the clause of the dashboard's filter, not the source. params: message (Jira's own text). */
  'filter-invalid',
  /** A configured field is not on the site, or not for this viewer. params: fieldId. */
  'field-not-found',
  /** The field cannot be used here. params: field, use. */
  'field-unsupported',
  /** Jira answered 429 and the time to wait is longer than ours. params: retryAfterSeconds. */
  'jira-busy',
  /** Jira answered 5xx, or not at all. params: status. */
  'jira-unavailable',
  /** Jira answered 401 or 403. */
  'jira-refused',
  /** Jira's answer is not what its documentation says, at `path`. */
  'jira-unexpected',
  /** Jira did not write. params: message (Jira's own text). */
  'write-refused',
  /** Somebody else assigned or moved the work item first. */
  'item-changed',
  /** params: count, accountIds (with spaces between them). Work items of the space cannot be assigned to people of a plan. */
  'people-outside',
  /** Somebody else changed the same record first. */
  'conflict',
  /** The template was deleted meanwhile, or its time to be put back is over. */
  'template-gone',
  /** params: name. Another template of the same place has it. */
  'template-name-taken',
  /** params: max. So many templates are kept already. */
  'template-limit',
  /** params: maxKilobytes. The chart's configuration is too large for a template. */
  'template-too-large',
  /** The report was deleted meanwhile, its time to be put back is over, or the caller may not know of it. */
  'report-gone',
  /** params: max. So many reports are kept already. */
  'report-limit',
  /** params: maxKilobytes. A report with all of its rules is larger than what is kept of one. */
  'report-too-large',
  /** Of those who are to administer the report none has an active account. */
  'report-without-administrator',
  /** The delivery was deleted meanwhile. */
  'delivery-gone',
  /** params: max. A report has so many deliveries already. */
  'delivery-limit',
  /** params: key. The work item of a delivery is gone, or hidden from its owner. */
  'delivery-item-gone',
  /** Only the owner of a delivery changes it and starts it again. */
  'delivery-of-another',
  /** The owner of a delivery is no administrator of its report any more. */
  'delivery-without-owner',
  /** params: path. Something in the report's definition does not fit any more. */
  'delivery-faulty',
  /** A chosen file is damaged, or none of its kind. params: name. */
  'file-unreadable',
  /** A chosen file holds nothing that can be taken over. params: name. */
  'file-unknown',
  /** params: maxMegabytes. Of all chosen files together, unpacked. */
  'file-too-large',
  /** params: max (people), maxCharacters. */
  'paste-too-long',
  /** params: name. A file has a record of a type that this version of the app does not know. */
  'data-unknown-type',
  /** A deletion was finished meanwhile, by the daily clean-up or by another administrator. */
  'task-gone',
  /** An answer does not fit into what a resolver may return. */
  'too-large',
  /** The app's own back end or its storage did not answer: a time limit, a broken connection. */
  'app-unavailable',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface AppError {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Where in the input, e.g. `calculate.fieldId`. */
  readonly path?: string;
  /** Shown to the user and written to the log. */
  readonly id?: string;
}

/** What may be over the next time; anything else stays until somebody changes something. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'jira-busy',
  'jira-unavailable',
  'jira-unexpected',
  'app-unavailable',
  'internal',
]);

export function isPassing({ code }: Pick<AppError, 'code'>): boolean {
  return PASSING.has(code);
}

export function appError(
  code: ErrorCode,
  params: AppError['params'] = {},
  where: { readonly path?: string; readonly id?: string } = {},
): AppError {
  return { code, params, ...where };
}
