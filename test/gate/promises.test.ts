import { testsOfPromise } from '../../scripts/gate/promises';

const SOURCES = new Map([
  ['test/b.test.ts', "it('Z-P2, Z-P3, Z-P4: nothing is stored', () => {});"],
  ['test/a.test.ts', 'describe(`Z-P3: in ${COUNT} combinations`, () => {});'],
  ['test/c.test.ts', "it('says why: see Z-P3', () => {}); // Z-P1: a comment is no test"],
]);

describe('testsOfPromise', () => {
  it.each([
    ['Z-P2', ['test/b.test.ts']],
    ['Z-P3', ['test/a.test.ts', 'test/b.test.ts']],
    ['Z-P4', ['test/b.test.ts']],
  ])('finds %s at the head of titles, alone or with others', (id, tests) => {
    expect(testsOfPromise({ id }, SOURCES)).toEqual(tests);
  });

  it.each(['Z-P1', 'Z-P5'])('finds no test of %s where its number is elsewhere or nowhere', (id) => {
    expect(testsOfPromise({ id }, SOURCES)).toEqual([]);
  });
});
