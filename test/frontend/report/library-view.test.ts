import type { ReportSummary } from '../../../src/contract/reports';
import {
  LIBRARY_FILTERS,
  libraryPage,
  REPORTS_PER_PAGE,
  type LibraryPlace,
  type LibraryQuery,
} from '../../../src/frontend/report/library-view';

const aSummary = (changes: Partial<ReportSummary> & { readonly id: string }): ReportSummary => ({
  name: changes.id,
  description: '',
  isTemplate: false,
  source: { kind: 'jql', jql: 'project = KITE' },
  opensWith: 'table',
  access: 'open',
  administrators: ['ann'],
  mayChange: false,
  isFavourite: false,
  changedAt: 0,
  ...changes,
});

const QUERY: LibraryQuery = { search: '', filter: 'all', sort: 'name', page: 0 };
const PLACE: LibraryPlace = {
  space: { projectKey: 'KITE', boardIds: [5] },
  names: new Map([['ann', 'Ann Example']]),
  locale: 'en-US',
};

const idsOf = (
  reports: readonly ReportSummary[],
  query: Partial<LibraryQuery>,
  place: LibraryPlace = PLACE,
): readonly string[] => libraryPage(reports, { ...QUERY, ...query }, place).reports.map(({ id }) => id);

describe('libraryPage', () => {
  it('lists templates by themselves, whoever administers them and wherever they are about', () => {
    const reports = [
      aSummary({ id: 'report', source: { kind: 'project', projectKey: 'KITE' } }),
      aSummary({
        ...{ id: 'template', isTemplate: true, mayChange: true, isFavourite: true },
        source: { kind: 'project', projectKey: 'KITE' },
      }),
    ];
    const byFilter = LIBRARY_FILTERS.map((filter) => [filter, idsOf(reports, { filter })]);
    expect(Object.fromEntries(byFilter)).toEqual({
      ...{ all: ['report'], space: ['report'], mine: [], shared: ['report'], favourites: [] },
      templates: ['template'],
    });
  });

  it('lists favourites first, and each part by name with numbers in their order', () => {
    const reports = [
      aSummary({ id: 'c', name: 'Sprint 10' }),
      aSummary({ id: 'b', name: 'sprint 9' }),
      aSummary({ id: 'a', name: 'Zebra', isFavourite: true }),
    ];
    expect(idsOf(reports, {})).toEqual(['a', 'b', 'c']);
  });

  it('lists what was changed last first', () => {
    const reports = [aSummary({ id: 'old', changedAt: 1 }), aSummary({ id: 'new', changedAt: 2 })];
    expect(idsOf(reports, { sort: 'changed' })).toEqual(['new', 'old']);
  });

  it.each([
    ['in the name', 'VELO', ['a']],
    ['in the description', 'quarter', ['b']],
    ['in the name of an administrator', 'bob', ['c']],
    ['nowhere', 'nothing', []],
  ])('finds a text %s, whatever the case', (_where, search, found) => {
    const reports = [
      aSummary({ id: 'a', name: 'Velocity' }),
      aSummary({ id: 'b', description: 'Every Quarter' }),
      aSummary({ id: 'c', administrators: ['ann', 'bob'] }),
    ];
    const names = new Map([['bob', 'Bob Mann']]);
    expect(idsOf(reports, { search }, { ...PLACE, names })).toEqual(found);
  });

  it('tells those that the viewer administers from those of others', () => {
    const reports = [aSummary({ id: 'mine', mayChange: true }), aSummary({ id: 'theirs' })];
    expect(idsOf(reports, { filter: 'mine' })).toEqual(['mine']);
    expect(idsOf(reports, { filter: 'shared' })).toEqual(['theirs']);
  });

  it('knows the reports of a space: about itself, or about one of its boards', () => {
    const reports = [
      aSummary({ id: 'board', source: { kind: 'board', boardId: 5 } }),
      aSummary({ id: 'other-board', source: { kind: 'board', boardId: 6 } }),
      aSummary({ id: 'other-space', source: { kind: 'project', projectKey: 'ROPE' } }),
      aSummary({ id: 'space', source: { kind: 'project', projectKey: 'KITE' } }),
    ];
    expect(idsOf(reports, { filter: 'space' })).toEqual(['board', 'space']);
    expect(idsOf(reports, { filter: 'space' }, { ...PLACE, space: null })).toEqual([]);
  });

  it('pages hundreds of them, each on one page', () => {
    const reports = Array.from({ length: 260 }, (_one, at) => aSummary({ id: `r${String(at)}` }));
    const pages = Array.from({ length: 11 }, (_one, page) => idsOf(reports, { page }));
    expect(pages.map(({ length }) => length)).toEqual([...Array<number>(10).fill(REPORTS_PER_PAGE), 10]);
    expect(new Set(pages.flat()).size).toBe(260);
    // A page that went away with a search is the last one that is left.
    expect(libraryPage(reports, { ...QUERY, page: 99 }, PLACE)).toMatchObject({
      shown: { page: 10, lines: 260 },
    });
  });
});
