import type { ReportSummary } from '../../contract/reports';
import type { Source } from '../../core/source/source';
import { pageOf, type TablePage } from './page-of';

/** The space that a library stands in, with its boards. */
export interface ReportSpace {
  readonly projectKey: string;
  readonly boardIds: readonly number[];
}

export const LIBRARY_FILTERS = ['all', 'space', 'mine', 'shared', 'favourites', 'templates'] as const;
export type LibraryFilter = (typeof LIBRARY_FILTERS)[number];

export const LIBRARY_SORTS = ['name', 'changed'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** What of a library is looked at. */
export interface LibraryQuery {
  /** In the name, the description, or the name of an administrator; empty for all. */
  readonly search: string;
  readonly filter: LibraryFilter;
  readonly sort: LibrarySort;
  /** From 0. */
  readonly page: number;
}

export interface LibraryPlace {
  /** Null on the page for the whole site. */
  readonly space: ReportSpace | null;
  /** Of administrators, by account id, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
  readonly locale: string;
}

export interface LibraryPage {
  readonly reports: readonly ReportSummary[];
  /** That of the query, or the last one. */
  readonly shown: TablePage;
}

/** More rows than this cannot be taken in at once. */
export const REPORTS_PER_PAGE = 25;

const PASSES: Readonly<Record<LibraryFilter, (report: ReportSummary, space: ReportSpace | null) => boolean>> =
  {
    all: isReport,
    space: (report, space) => isReport(report) && space !== null && isOfSpace(report.source, space),
    mine: (report) => isReport(report) && report.mayChange,
    shared: (report) => isReport(report) && !report.mayChange,
    favourites: (report) => isReport(report) && report.isFavourite,
    templates: ({ isTemplate }) => isTemplate,
  };

/** The reports that are meant, favourites first. */
export function libraryPage(
  reports: readonly ReportSummary[],
  { search, filter, sort, page }: LibraryQuery,
  { space, names, locale }: LibraryPlace,
): LibraryPage {
  const wanted = search.trim().toLocaleLowerCase(locale);
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare: Readonly<Record<LibrarySort, (a: ReportSummary, b: ReportSummary) => number>> = {
    name: (a, b) => collator.compare(a.name, b.name),
    changed: (a, b) => b.changedAt - a.changedAt,
  };
  const found = reports
    .filter((report) => PASSES[filter](report, space))
    .filter((report) => wanted === '' || searchText(report, names).toLocaleLowerCase(locale).includes(wanted))
    .sort((a, b) => Number(b.isFavourite) - Number(a.isFavourite) || compare[sort](a, b));
  const shown = pageOf(found.length, { wanted: page, perPage: REPORTS_PER_PAGE });
  return { reports: found.slice(shown.from, shown.before), shown };
}

/** Templates are listed by themselves. */
function isReport({ isTemplate }: ReportSummary): boolean {
  return !isTemplate;
}

function searchText(
  { name, description, administrators }: ReportSummary,
  names: ReadonlyMap<string, string>,
): string {
  return [name, description, ...administrators.map((accountId) => names.get(accountId) ?? '')].join('\n');
}

/** JQL and saved filters may be about a space as well; nobody can tell without asking Jira. */
function isOfSpace(source: Source, { projectKey, boardIds }: ReportSpace): boolean {
  if (source.kind === 'project') return source.projectKey === projectKey;
  return source.kind === 'board' && boardIds.includes(source.boardId);
}
