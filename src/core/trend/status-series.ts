import { compareNames } from '../chart/compare-names';
import { foldCase } from '../field/raw';
import { WORK_CATEGORIES } from '../sprint/sprint-work';
import { segmentColors } from './segment-colors';
import { createStatusBook, type WorkStatus } from '../history/status-book';

/** Statuses from the beginning of work to its end: by category, then as Jira lists them. */
export function inOrderOfWork(names: readonly string[], statuses: readonly WorkStatus[]): readonly string[] {
  const places = new Map(statuses.map(({ name }, at) => [name, at]));
  const category = categoryPlaces(statuses);
  return names.toSorted(
    (a, b) =>
      category(a) - category(b) ||
      (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity) ||
      compareNames(a, b),
  );
}

/** Jira's colours of the categories, in shades. */
export function statusColors(
  names: readonly string[],
  statuses: readonly WorkStatus[],
): (name: string) => string {
  const category = categoryPlaces(statuses);
  const colors = segmentColors(
    'status',
    names.map((name) => ({ key: foldCase(name), order: category(name) + 1 })),
  );
  return (name) => colors(foldCase(name));
}

function categoryPlaces(statuses: readonly WorkStatus[]): (name: string) => number {
  const book = createStatusBook(statuses);
  return (name) => WORK_CATEGORIES.indexOf(book({ id: null, text: name }).category);
}
