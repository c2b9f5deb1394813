import type { StatusCategoryKey, StatusRecord } from '../model';
import type { Site } from '../site';

/** Jira's status categories are the same on every site. */
export const STATUS_CATEGORIES: Readonly<
  Record<
    StatusCategoryKey | 'undefined',
    { readonly id: number; readonly colorName: string; readonly name: string }
  >
> = {
  undefined: { id: 1, colorName: 'medium-gray', name: 'No Category' },
  new: { id: 2, colorName: 'blue-gray', name: 'To Do' },
  done: { id: 3, colorName: 'green', name: 'Done' },
  indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress' },
};

export function statusCategoryBean(
  site: Site,
  key: StatusCategoryKey | 'undefined',
): Readonly<Record<string, unknown>> {
  const { id, colorName, name } = STATUS_CATEGORIES[key];
  return { self: site.address(`/rest/api/3/statuscategory/${id}`), id, key, colorName, name };
}

export function statusBean(site: Site, status: StatusRecord): Readonly<Record<string, unknown>> {
  return {
    self: site.address(`/rest/api/3/status/${status.id}`),
    description: '',
    iconUrl: site.address('/'),
    name: status.name,
    id: status.id,
    statusCategory: statusCategoryBean(site, status.category),
  };
}
