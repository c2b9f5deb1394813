import { readPastedPeople, type PastedTable } from '../../../src/frontend/capacity/paste-people';
import { weekdaysByName } from '../../../src/frontend/capacity/weekday-words';

const WORDS = {
  headings: {
    person: ['Person', 'name'],
    role: ['Rolle'],
    daily: ['Stunden pro Tag'],
    allocation: ['Zuteilung in Prozent'],
    days: ['Arbeitstage'],
  },
  roles: [{ id: 'dev', name: 'Entwicklung' }],
  weekdays: weekdaysByName(['de', 'en']),
};

const paste = (text: string) => readPastedPeople(text, WORDS);

function read(text: string): PastedTable {
  const table = paste(text);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

describe('readPastedPeople', () => {
  it('reads columns by their headings in any order, and names those that mean nothing', () => {
    const table = read('Team;Stunden pro Tag;Name;Arbeitstage\nA;6,5;Ann;Mo-Do\nA;;Bob;Mon Fr\n');
    expect(table.ignored).toEqual(['Team']);
    expect(
      table.lines.map(({ number, person, change, faults }) => ({ number, person, change, faults })),
    ).toEqual([
      { number: 2, person: 'Ann', change: { dailyCapacity: 6.5, workingDays: [1, 2, 3, 4] }, faults: [] },
      { number: 3, person: 'Bob', change: { workingDays: [1, 5] }, faults: [] },
    ]);
  });

  it('takes the usual order without headings, and no cell but the person', () => {
    const { headings, lines } = read('Ann\tentwicklung\t6\t50 %\tDi\n\nBob\n');
    expect(headings).toBeNull();
    expect(lines.map(({ person, change }) => [person, change])).toEqual([
      ['Ann', { roleId: 'dev', dailyCapacity: 6, allocation: 0.5, workingDays: [2] }],
      ['Bob', {}],
    ]);
  });

  it.each([
    ['Ann,pilot', ['role']],
    ['Ann,,-1', ['daily']],
    ['Ann,,,120', ['allocation']],
    ['Ann,,,,Fri-Mon', ['days']],
    ['Ann,,x,y', ['daily', 'allocation']],
    [',Entwicklung', ['person']],
  ])('finds what is wrong with "%s"', (line, faults) => {
    expect(read(line).lines.map((one) => one.faults)).toEqual([faults]);
  });

  it('finds a person who stands in an earlier line, and keeps each line as it stood', () => {
    const { lines } = read('"Bird, Ann",,4\n"bird, ann",,"5,5"');
    expect(lines.map(({ text, faults }) => [text, faults])).toEqual([
      ['"Bird, Ann",,4', []],
      ['"bird, ann",,"5,5"', ['person-twice']],
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(read(' \n\n')).toEqual({ headings: null, lines: [], ignored: [] });
  });

  it('refuses more lines than a plan has people, and a text that is too long to be read', () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => `P${at}`).join('\n');
    const refused = {
      ok: false,
      error: { code: 'paste-too-long', params: { max: 500, maxCharacters: 200_000 } },
    };
    expect(read(`Name\n${people(500)}`).lines).toHaveLength(500);
    expect(paste(people(501))).toEqual(refused);
    expect(paste('x'.repeat(100_000_000))).toEqual(refused);
  });
});
