import { strayNumbers, testsOfPromise } from '../../scripts/gate/promises';

/** What Jest is called by for tests that it leaves out, with all that is in them. */
const UNRUN = [
  ['it', 'skip'],
  ['it', 'todo'],
  ['describe', 'skip'],
] as const;

const unrun = (called: readonly string[]): string =>
  `${called.join('.')}('Z-P1: is left out', () => { it('Z-P1: is in it', () => {}); });`;

const SOURCES = new Map([
  ['test/b.test.ts', "it('Z-P2, Z-P3, Z-P4: nothing is stored', () => {});"],
  ['test/a.test.ts', 'describe(`Z-P3: in ${COUNT} combinations`, () => {});'],
  ['test/c.test.ts', "it('says why: see Z-P3', () => {}); // Z-P1: a comment is no test"],
  ['test/d.test.tsx', "describe('x', () => { it.each([1])(\n'Z-P6: for %s', () => {}); });"],
  ['test/h.test.ts', "const f = async <T>(): Promise<T> => g(); it('Z-P4: of a kind', () => {});"],
  ['test/e.test.ts', "// it('Z-P1: is turned off', () => {});\nconst title = 'Z-P1: is no test';"],
  ...UNRUN.map((called, at) => [`test/unrun-${String(at)}.test.ts`, unrun(called)] as const),
]);

describe('testsOfPromise', () => {
  it.each([
    ['Z-P2', ['test/b.test.ts']],
    ['Z-P3', ['test/a.test.ts', 'test/b.test.ts']],
    ['Z-P4', ['test/b.test.ts', 'test/h.test.ts']],
    ['Z-P6', ['test/d.test.tsx']],
  ])('finds %s at the head of titles, alone or with others', (id, tests) => {
    expect(testsOfPromise({ id }, SOURCES)).toEqual(tests);
  });

  it.each(['Z-P1', 'Z-P5'])(
    'finds no test of %s where its number is elsewhere, not run, or nowhere',
    (id) => {
      expect(testsOfPromise({ id }, SOURCES)).toEqual([]);
    },
  );
});

describe('strayNumbers', () => {
  it('finds numbers that no promise has', () => {
    const promises = ['Z-P2', 'Z-P3', 'Z-P4'].map((id) => ({ id }));
    expect(strayNumbers(promises, SOURCES)).toEqual(['test/d.test.tsx: Z-P6']);
  });
});
