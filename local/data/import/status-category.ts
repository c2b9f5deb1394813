import type { StatusCategoryKey } from '../../jira/model';

const BY_CATEGORY_NAME: Readonly<Record<string, StatusCategoryKey>> = {
  'to do': 'new',
  new: 'new',
  'in progress': 'indeterminate',
  indeterminate: 'indeterminate',
  done: 'done',
  complete: 'done',
};

/** The category by its key or by the English name that Jira shows for it. */
export function categoryNamed(name: string): StatusCategoryKey | null {
  return BY_CATEGORY_NAME[name.toLowerCase()] ?? null;
}

const TYPICAL_NAMES: readonly (readonly [RegExp, StatusCategoryKey])[] = [
  [
    /^(done|closed|resolved|completed?|finished|released|verified|cancell?ed|rejected|declined|won'?t (do|fix))$/i,
    'done',
  ],
  [
    /^(to ?do|open|new|backlog|reopened|created|selected for development|ready|planned|draft|unassigned)$/i,
    'new',
  ],
];

/** What a file that only names a status leaves to guess. Names that say nothing count as work in progress. */
export function guessCategory(name: string): StatusCategoryKey {
  return TYPICAL_NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? 'indeterminate';
}
