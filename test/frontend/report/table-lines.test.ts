import fc from 'fast-check';
import type { ResultGroup } from '../../../src/core/report/result';
import { countLines, linesBetween, type TableShape } from '../../../src/frontend/report/table-lines';

function aResultGroup(path: string, inner: readonly ResultGroup[] | number): ResultGroup {
  return {
    level: path.split('/').length - 1,
    path,
    segment: null,
    rows:
      typeof inner === 'number' ? Uint32Array.from({ length: inner }, (_, row) => row) : new Uint32Array(),
    aggregates: [],
    groups: typeof inner === 'number' ? [] : inner,
  };
}

const TOTAL = aResultGroup('all', [
  aResultGroup('all/a', [aResultGroup('all/a/x', 2), aResultGroup('all/a/y', 1)]),
  aResultGroup('all/b', [aResultGroup('all/b/x', 3)]),
]);
const OPEN: TableShape = { total: TOTAL, isOpen: () => true, showsRows: true, sorted: (rows) => rows };

function namesOf(shape: TableShape, from = 0, before = Infinity): readonly string[] {
  return linesBetween(shape, from, before).map((line) =>
    line.kind === 'row' ? String(line.row) : line.group.path,
  );
}

describe('the lines of a table', () => {
  it('are groups with what is in them, from the outermost on', () => {
    const lines = ['all/a', 'all/a/x', '0', '1', 'all/a/y', '0', 'all/b', 'all/b/x', '0', '1', '2'];
    expect(namesOf(OPEN)).toEqual(lines);
    expect(countLines(OPEN)).toBe(lines.length);
  });

  it('are not those in closed groups', () => {
    const shape = { ...OPEN, isOpen: ({ path }: ResultGroup) => path !== 'all/a' };
    expect(namesOf(shape)).toEqual(['all/a', 'all/b', 'all/b/x', '0', '1', '2']);
  });

  it('are no rows where only totals are shown, and the innermost groups cannot be opened', () => {
    const shape = { ...OPEN, showsRows: false };
    expect(namesOf(shape)).toEqual(['all/a', 'all/a/x', 'all/a/y', 'all/b', 'all/b/x']);
    expect(
      linesBetween(shape, 0, 3).map((line) => (line.kind === 'group' ? line.isOpen : undefined)),
    ).toEqual([true, null, null]);
  });

  it('know the groups around them', () => {
    const [, inner] = linesBetween(OPEN, 0, 2);
    expect(inner?.kind === 'group' && inner.chain.map(({ path }) => path)).toEqual(['all/a', 'all/a/x']);
  });

  it('of a flat list are its rows, sorted as the viewer wants them', () => {
    const shape = {
      ...OPEN,
      total: aResultGroup('all', 3),
      sorted: (rows: Uint32Array) => rows.toReversed(),
    };
    expect(namesOf(shape)).toEqual(['2', '1', '0']);
  });

  it('are the same page by page as all at once, whatever is closed', () => {
    const sizes = fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        sizes,
        fc.uniqueArray(fc.nat(4)),
        fc.integer({ min: 1, max: 7 }),
        (groups, closed, perPage) => {
          const total = aResultGroup(
            'all',
            groups.map((inner, at) =>
              aResultGroup(
                `all/${String(at)}`,
                inner.map((rows, place) => aResultGroup(`all/${String(at)}/${String(place)}`, rows)),
              ),
            ),
          );
          const shut = new Set(closed.map((at) => `all/${String(at)}`));
          const shape = { ...OPEN, total, isOpen: ({ path }: ResultGroup) => !shut.has(path) };
          const count = countLines(shape);
          const pages = Array.from({ length: Math.ceil(count / perPage) }, (_, page) =>
            namesOf(shape, page * perPage, (page + 1) * perPage),
          );
          expect(pages.flat()).toEqual(namesOf(shape));
          expect(pages.flat()).toHaveLength(count);
        },
      ),
    );
  });
});
